import Glibc

/// What the system knows of a file, whatever links lead to it.
struct FileFacts {
    /// Whether it has a beginning and an end: it is no folder, device or pipe.
    let isPlain: Bool
    /// How many bytes it has.
    let size: Int
    /// Who may read, write and run it, as the nine lowest bits.
    let rights: UInt32

    /// Nil where there is no such file.
    init?(of path: String) {
        var facts = stat()
        guard stat(path, &facts) == 0 else { return nil }
        isPlain = facts.st_mode & S_IFMT == S_IFREG
        size = Int(facts.st_size)
        rights = facts.st_mode & 0o777
    }
}
