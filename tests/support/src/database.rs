//! Databases for tests: a SQLite file, and a real Postgres on loopback, in folders of their own.
//!
//! ```ignore
//! nextgen_test_support::on_both_engines!(nobody_is_there_at_first);
//!
//! async fn nobody_is_there_at_first(place: Place) {
//!     let database = Database::at(place.url()).await.unwrap();
//! }
//! ```

use std::{
    env, fs,
    io::Write,
    net::TcpListener,
    path::{Path, PathBuf},
    process::{self, Child, Command, Stdio},
    sync::{
        OnceLock,
        atomic::{AtomicU32, Ordering},
    },
    thread,
    time::{Duration, Instant},
};

/// The certificate of the Postgres server, in PEM: of the host 127.0.0.1, and signed by itself.
pub const CERTIFICATE: &str = include_str!("../../keys/postgres.pem");

/// Where a test has a database of its own, which is gone when this is dropped.
pub struct Place {
    url: String,
    folder: Option<PathBuf>,
}

impl Place {
    /// What `Database::at` takes.
    pub fn url(&self) -> &str {
        &self.url
    }

    /// A file that is not there yet.
    pub fn sqlite() -> Self {
        let folder = env::temp_dir().join(format!("nextgen-sqlite-{}-{}", process::id(), number()));
        fs::create_dir(&folder).unwrap();
        Self { url: folder.join("nextgen.db").to_str().unwrap().to_owned(), folder: Some(folder) }
    }

    /// An empty database of the one Postgres that this process has started; `None`, saying so, where there is no Postgres.
    pub fn postgres() -> Option<Self> {
        static SERVER: OnceLock<Option<Postgres>> = OnceLock::new();
        let Some(server) = SERVER.get_or_init(Postgres::start) else {
            eprintln!("{SKIPPED}");
            return None;
        };
        Some(Self { url: server.new_database(), folder: None })
    }
}

const SKIPPED: &str = "SKIPPED: there is no Postgres here (Debian's package: postgresql)";

impl Drop for Place {
    fn drop(&mut self) {
        if let Some(folder) = &self.folder {
            let _ = fs::remove_dir_all(folder);
        }
    }
}

fn number() -> u32 {
    static NEXT: AtomicU32 = AtomicU32::new(0);
    NEXT.fetch_add(1, Ordering::Relaxed)
}

/// A server of Postgres. It ends, and its folder with it, when this process does, however that comes about: the shell that has started it
/// reads from a pipe, on which it is told to stop the server and to start it again.
pub struct Postgres {
    programs: PathBuf,
    port: u16,
    shell: Child,
}

impl Postgres {
    /// A server for one test that stops it; `None`, saying so, where there is no Postgres.
    pub fn of_its_own() -> Option<Self> {
        let started = Self::start();
        if started.is_none() {
            eprintln!("{SKIPPED}");
        }
        started
    }

    /// An empty database of it.
    pub fn place(&self) -> Place {
        Place { url: self.new_database(), folder: None }
    }

    /// Stops it at once, as `pg_ctl stop -m immediate` does, and as a crash would: connections are cut, nothing is tidied up.
    pub fn stop(&mut self) {
        self.tell("stop");
        self.wait_until(false);
    }

    /// Starts it again where it was.
    pub fn go_on(&mut self) {
        self.tell("start");
        self.wait_until(true);
    }

    fn tell(&mut self, what: &str) {
        writeln!(self.shell.stdin.as_ref().unwrap(), "{what}").unwrap();
    }

    fn wait_until(&self, is_there: bool) {
        let patience = Instant::now();
        while self.program("pg_isready").stdout(Stdio::null()).status().unwrap().success() != is_there {
            assert!(patience.elapsed() < Duration::from_secs(60), "Postgres does not start or stop");
            thread::sleep(Duration::from_millis(50));
        }
    }

    fn start() -> Option<Self> {
        let programs = programs()?;
        let folder = env::temp_dir().join(format!("nextgen-postgres-{}-{}", process::id(), number()));
        fs::create_dir(&folder).unwrap();
        fs::write(folder.join("certificate.pem"), CERTIFICATE).unwrap();
        private(&folder.join("key.pem"), include_str!("../../keys/p256.pem"));
        // Postgres refuses to be run by root.
        let mut command = as_other_user(&folder)?;
        let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        let script = r#"
            "$1/initdb" --pgdata="$2/data" --username=test --auth=trust --no-sync --encoding=UTF8 --locale=C >"$2/log" 2>&1 || exit 1
            start() {
                "$1/postgres" -D "$2/data" -c listen_addresses=127.0.0.1 -c port="$3" -c unix_socket_directories="$2" \
                    -c fsync="$4" -c max_connections=200 \
                    -c ssl=on -c ssl_cert_file="$2/certificate.pem" -c ssl_key_file="$2/key.pem" </dev/null >>"$2/log" 2>&1 &
            }
            stop() {
                kill -QUIT $!
                wait
            }
            start "$@"
            while read -r what; do "$what" "$@"; done
            stop
            rm -rf "$2"/*
            rmdir "$2" 2>/dev/null || true
        "#;
        let fsync = env::var("POSTGRES_FSYNC").unwrap_or_else(|_| "off".into());
        let shell = command
            .args(["sh", "-c", script, "postgres"])
            .args([programs.as_os_str(), folder.as_os_str(), port.to_string().as_ref(), fsync.as_ref()])
            .current_dir("/")
            .stdin(Stdio::piped())
            .stdout(Stdio::null())
            .process_group_of_its_own()
            .spawn()
            .unwrap();
        let this = Self { programs, port, shell };
        this.wait_until(true);
        Some(this)
    }

    fn program(&self, name: &str) -> Command {
        let mut command = Command::new(self.programs.join(name));
        command.args(["--host=127.0.0.1", "--username=test"]).arg(format!("--port={}", self.port));
        command
    }

    fn new_database(&self) -> String {
        let name = format!("test{}", number());
        assert!(self.program("createdb").arg(&name).status().unwrap().success());
        format!("postgres://test@127.0.0.1:{}/{name}", self.port)
    }
}

/// Where Debian has the programs of its newest Postgres, or where the search path has them.
fn programs() -> Option<PathBuf> {
    let versions = fs::read_dir("/usr/lib/postgresql").into_iter().flatten().flatten();
    let newest = versions.map(|version| version.path().join("bin")).filter(|it| it.join("initdb").exists()).max();
    newest.or_else(|| env::split_paths(&env::var_os("PATH")?).find(|it| it.join("initdb").exists()))
}

/// Postgres refuses a key that others may read.
fn private(path: &Path, key: &str) {
    let mut options = fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path).and_then(|mut file| file.write_all(key.as_bytes())).unwrap();
}

#[cfg(unix)]
fn as_other_user(folder: &Path) -> Option<Command> {
    use std::os::unix::fs::MetadataExt;

    if fs::metadata(folder).unwrap().uid() != 0 {
        return Some(Command::new("env"));
    }
    if !crate::other_user::is_there() {
        return None;
    }
    crate::other_user::gets(folder);
    for file in fs::read_dir(folder).unwrap() {
        crate::other_user::gets(&file.unwrap().path());
    }
    Some(crate::other_user::command("env"))
}

#[cfg(not(unix))]
fn as_other_user(_: &Path) -> Option<Command> {
    None
}

trait ProcessGroup {
    /// So that ^C reaches the test only, and the shell tidies up after it.
    fn process_group_of_its_own(&mut self) -> &mut Self;
}

impl ProcessGroup for Command {
    fn process_group_of_its_own(&mut self) -> &mut Self {
        #[cfg(unix)]
        std::os::unix::process::CommandExt::process_group(self, 0);
        self
    }
}

/// Makes tests of functions `async fn name(place: Place)`: each runs on both engines, as `sqlite::name` and `postgres::name`.
#[macro_export]
macro_rules! on_both_engines {
    ($($(#[$attribute:meta])* $name:ident),* $(,)?) => {
        mod sqlite {
            $(
                $(#[$attribute])*
                #[tokio::test(flavor = "multi_thread")]
                async fn $name() {
                    super::$name($crate::database::Place::sqlite()).await;
                }
            )*
        }

        mod postgres {
            $(
                $(#[$attribute])*
                #[tokio::test(flavor = "multi_thread")]
                async fn $name() {
                    if let Some(place) = $crate::database::Place::postgres() {
                        super::$name(place).await;
                    }
                }
            )*
        }
    };
}
