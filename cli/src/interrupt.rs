//! A download that is interrupted says how it goes on.

use std::{
    env,
    ffi::OsString,
    future::pending,
    sync::{Arc, atomic::AtomicBool},
};

use signal_hook::consts::SIGINT;

use crate::output::Failure;

/// Does the work, unless it is interrupted (Ctrl-C): then it ends at once, with the command line that goes on with it.
pub(crate) async fn interruptible<T>(work: impl Future<Output = T>) -> Result<T, Failure> {
    let interrupted = async {
        // Where nothing can be heard of it, it ends the process, as ever.
        if tokio::signal::ctrl_c().await.is_err() {
            pending::<()>().await;
        }
    };
    tokio::select! {
        // First, so that it is heard of before the work makes anything.
        biased;
        () = interrupted => Err(Failure::Interrupted(going_on(env::args_os()))),
        done = work => Ok(done),
    }
}

/// Has a flag set at an interrupt, whatever the work is at.
pub(crate) fn flagged(flag: &Arc<AtomicBool>) {
    // Where it cannot be, an interrupt is heard of a little later.
    let _ = signal_hook::flag::register(SIGINT, flag.clone());
}

/// The command line with `--resume` in it, as a shell reads it; an update goes on as it is.
fn going_on(arguments: impl Iterator<Item = OsString>) -> String {
    let mut words: Vec<String> = arguments.map(|word| word.to_string_lossy().into_owned()).collect();
    const RESUME: &str = "--resume";
    if !words.iter().any(|word| word == RESUME || word == "--update") {
        words.push(RESUME.to_owned());
    }
    words.iter().map(|word| quoted(word)).collect::<Vec<_>>().join(" ")
}

fn quoted(word: &str) -> String {
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-_./:=@%+,".contains(&byte);
    match !word.is_empty() && word.bytes().all(is_plain) {
        true => word.to_owned(),
        false => format!("'{}'", word.replace('\'', r"'\''")),
    }
}

#[cfg(test)]
mod tests {
    use super::going_on;

    #[test]
    fn a_command_line_goes_on_as_it_was_typed() {
        let of = |words: &[&str]| going_on(words.iter().map(Into::into));
        assert_eq!(of(&["nextgen", "record", "--out", "a b'c"]), r"nextgen record --out 'a b'\''c' --resume");
        assert_eq!(of(&["nextgen", "record", "--update", "--out", "a"]), "nextgen record --update --out a");
        assert_eq!(of(&["nextgen", "record", "--resume", "--out", ""]), "nextgen record --resume --out ''");
    }
}
