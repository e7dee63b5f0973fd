//! How a task fails.

/// Why a task did not succeed.
#[derive(Debug)]
pub(crate) enum Failure {
    /// The command line asks for what there is not: exit code 2.
    Usage(String),
    /// What the task is about cannot be read, and its own outcome is the exit code 1: exit code 2.
    Input(String),
    /// The task itself, each problem a line: exit code 1.
    Task(Vec<String>),
}
