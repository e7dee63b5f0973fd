//! A folder that is held open: what is in it is reached from there, whatever its path leads to meanwhile, and no link is followed.

use std::{
    ffi::OsString,
    fs,
    io::{self, Read, Write},
    path::Path,
    sync::atomic::{AtomicU64, Ordering},
};

use cap_fs_ext::{DirExt, FollowSymlinks, OpenOptionsFollowExt, OpenOptionsSyncExt};
use cap_std::{
    ambient_authority,
    fs::{Dir, DirBuilder, Metadata, OpenOptions},
};

/// Who may do what with a folder. Systems without owners and modes say that it is ours.
pub(crate) struct Access {
    pub(crate) is_ours: bool,
    pub(crate) others_may_use: bool,
    pub(crate) others_may_write: bool,
}

/// A folder. Names of what is in it may have the names of folders within before them, with slashes between.
#[derive(Debug)]
pub struct Folder(Dir);

impl Folder {
    /// The folder at a path, whatever links lead there.
    pub fn at(path: &Path) -> io::Result<Self> {
        let path = if path.as_os_str().is_empty() { Path::new(".") } else { path };
        Dir::open_ambient_dir(path, ambient_authority()).map(Self)
    }

    /// Makes the folder at a path, if there is none, and those above it, for their owner only. A link in its place is refused; those
    /// above it are followed.
    pub(crate) fn made_at(path: &Path) -> io::Result<Self> {
        // Without a name of its own it is `/`, `.` or `..`: there already, and no link.
        let Some(name) = path.file_name() else { return Self::at(path) };
        Self::made_all(path.parent().unwrap_or(Path::new("")))?.made(name)
    }

    /// The folder at a path, whatever links lead there; made for its owner only, with those above it, if there is none.
    pub(crate) fn made_all(path: &Path) -> io::Result<Self> {
        if !path.as_os_str().is_empty() {
            let mut builder = fs::DirBuilder::new();
            builder.recursive(true);
            #[cfg(unix)]
            std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
            builder.create(path)?;
        }
        Self::at(path)
    }

    /// The folder of a name, made for its owner only if there is none.
    pub fn made(&self, name: impl AsRef<Path>) -> io::Result<Self> {
        self.make(&name)?;
        self.folder(name)
    }

    /// Makes a folder for its owner only, if there is nothing of that name.
    pub(crate) fn make(&self, name: impl AsRef<Path>) -> io::Result<()> {
        #[cfg_attr(not(unix), allow(unused_mut, reason = "for the mode"))]
        let mut options = DirBuilder::new();
        #[cfg(unix)]
        cap_std::fs::DirBuilderExt::mode(&mut options, 0o700);
        match self.0.create_dir_with(name, &options) {
            Err(error) if error.kind() != io::ErrorKind::AlreadyExists => Err(error),
            _ => Ok(()),
        }
    }

    /// The folder of a name.
    pub(crate) fn folder(&self, name: impl AsRef<Path>) -> io::Result<Self> {
        let name = name.as_ref();
        self.0.open_dir_nofollow(name).map(Self).map_err(|error| {
            // Which error it is depends on the system.
            let is_something_else = self.0.symlink_metadata(name).is_ok_and(|it| !it.is_dir());
            if is_something_else { not_a(io::ErrorKind::NotADirectory, "folder") } else { error }
        })
    }

    /// The folder that a file is in, and the file's own name.
    fn place<'n>(&self, name: &'n str) -> io::Result<(Self, &'n str)> {
        let mut folder = Self(self.0.try_clone()?);
        let (folders, name) = name.rsplit_once('/').unwrap_or(("", name));
        for within in folders.split('/').filter(|within| !within.is_empty()) {
            folder = folder.folder(within)?;
        }
        Ok((folder, name))
    }

    /// Opens a regular file: nothing else is, and nothing is waited for, as a pipe would.
    fn open_with(&self, name: &str, options: &mut OpenOptions) -> io::Result<fs::File> {
        let (Self(folder), name) = self.place(name)?;
        #[cfg(unix)]
        cap_std::fs::OpenOptionsExt::mode(options, 0o600);
        let file = folder.open_with(name, options.follow(FollowSymlinks::No).nonblock(true)).map_err(|error| {
            let is_something_else = folder.symlink_metadata(name).is_ok_and(|it| !it.is_file());
            if is_something_else { no_regular_file() } else { error }
        })?;
        if file.metadata()?.is_file() { Ok(file.into_std()) } else { Err(no_regular_file()) }
    }

    /// A file, to be read.
    pub fn open(&self, name: &str) -> io::Result<fs::File> {
        self.open_with(name, OpenOptions::new().read(true))
    }

    /// A file, to be read and cut.
    pub(crate) fn open_to_cut(&self, name: &str) -> io::Result<fs::File> {
        self.open_with(name, OpenOptions::new().read(true).write(true))
    }

    /// A file to write to its end, made if there is none.
    pub fn appended(&self, name: &str) -> io::Result<fs::File> {
        self.open_with(name, OpenOptions::new().create(true).append(true))
    }

    /// What a file holds; `None` if there is none.
    pub(crate) fn read(&self, name: &str) -> io::Result<Option<Vec<u8>>> {
        let mut bytes = Vec::new();
        match self.open(name).and_then(|mut file| file.read_to_end(&mut bytes)) {
            Ok(_) => Ok(Some(bytes)),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(error),
        }
    }

    /// A file that is put in its place when it is whole; until then its name begins so.
    pub fn temporary(&self, prefix: &str) -> io::Result<Temporary> {
        // A name that is taken is passed over, so that it need not be one that nobody can guess.
        static NUMBER: AtomicU64 = AtomicU64::new(0);
        loop {
            let name = format!("{prefix}{}-{}", std::process::id(), NUMBER.fetch_add(1, Ordering::Relaxed));
            match self.open_with(&name, OpenOptions::new().read(true).write(true).create_new(true)) {
                Ok(file) => return Ok(Temporary { folder: Self(self.0.try_clone()?), name, file, is_placed: false }),
                Err(error) if self.exists(&name) => drop(error),
                Err(error) => return Err(error),
            }
        }
    }

    /// Removes a file or a link, if it is there.
    pub fn remove(&self, name: &str) -> io::Result<()> {
        match self.place(name).and_then(|(Self(folder), name)| folder.remove_file(name)) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
            _ => Ok(()),
        }
    }

    /// Removes a folder in which there is nothing.
    pub(crate) fn remove_folder(&self, name: &str) -> io::Result<()> {
        self.0.remove_dir(name)
    }

    /// Removes a folder and all that is in it, if it is there. Links are removed, not followed.
    pub(crate) fn remove_all(&self, name: &str) -> io::Result<()> {
        match self.0.remove_dir_all(name) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
            _ => Ok(()),
        }
    }

    /// Puts a file in another place, also of another folder: afterwards it is here or there, whatever happens.
    pub(crate) fn rename(&self, name: &str, to: &Self, as_name: &str) -> io::Result<()> {
        let (from, name) = self.place(name)?;
        let (to, as_name) = to.place(as_name)?;
        from.0.rename(name, &to.0, as_name)?;
        to.sync();
        Ok(())
    }

    /// Whether there is something of that name, and be it a link that leads nowhere.
    pub fn exists(&self, name: &str) -> bool {
        self.place(name).is_ok_and(|(Self(folder), name)| folder.symlink_metadata(name).is_ok())
    }

    /// What the system says of a file, or of a link itself.
    pub(crate) fn metadata(&self, name: &str) -> io::Result<Metadata> {
        let (Self(folder), name) = self.place(name)?;
        folder.symlink_metadata(name)
    }

    /// Who may do what with the folder itself.
    #[cfg(unix)]
    pub(crate) fn access(&self) -> io::Result<Access> {
        use cap_std::fs::MetadataExt;
        let metadata = self.0.dir_metadata()?;
        let may = |bits| metadata.mode() & bits != 0;
        let is_ours = metadata.uid() == super::user();
        Ok(Access { is_ours, others_may_use: may(0o077), others_may_write: may(0o022) })
    }

    #[cfg(not(unix))]
    pub(crate) fn access(&self) -> io::Result<Access> {
        Ok(Access { is_ours: true, others_may_use: false, others_may_write: false })
    }

    /// The names of what is in it.
    pub fn names(&self) -> io::Result<Vec<OsString>> {
        self.0.entries()?.map(|entry| entry.map(|entry| entry.file_name())).collect()
    }

    /// Leaves the folder to its owner alone.
    #[cfg(unix)]
    pub(crate) fn narrow(&self) -> io::Result<()> {
        let owner_only = <fs::Permissions as std::os::unix::fs::PermissionsExt>::from_mode(0o700);
        self.0.set_permissions(".", cap_std::fs::Permissions::from_std(owner_only))
    }

    #[cfg(not(unix))]
    pub(crate) fn narrow(&self) -> io::Result<()> {
        Ok(())
    }

    /// Makes a rename last. Not every file system can, and then it lasts by itself.
    fn sync(&self) {
        if let Ok(folder) = self.0.open(".") {
            let _ = folder.sync_all();
        }
    }
}

pub(crate) fn no_regular_file() -> io::Error {
    not_a(io::ErrorKind::InvalidInput, "regular file")
}

fn not_a(kind: io::ErrorKind, what: &str) -> io::Error {
    io::Error::new(kind, format!("it is no {what}, but a link or something else, which is neither followed nor opened"))
}

/// A file that is not in its place yet; it is removed where it does not come there.
#[derive(Debug)]
pub struct Temporary {
    folder: Folder,
    name: String,
    file: fs::File,
    is_placed: bool,
}

impl Temporary {
    /// The file, to write to.
    pub fn file(&mut self) -> &mut fs::File {
        &mut self.file
    }

    /// Puts the file in its place: afterwards the old one is there or the new one, whatever happens.
    pub fn put(mut self, folder: &Folder, name: &str) -> io::Result<()> {
        self.file.sync_all()?;
        let (folder, name) = folder.place(name)?;
        self.folder.0.rename(&self.name, &folder.0, name)?;
        self.is_placed = true;
        folder.sync();
        Ok(())
    }
}

impl Write for Temporary {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.file.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.file.flush()
    }
}

impl Drop for Temporary {
    fn drop(&mut self) {
        if !self.is_placed {
            let _ = self.folder.remove(&self.name);
        }
    }
}
