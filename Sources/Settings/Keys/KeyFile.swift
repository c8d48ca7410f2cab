import Glibc

/// A file with a key in it, which nobody but its owner may read.
struct KeyFile {
    private let path: String

    init(_ path: String) {
        self.path = path
    }

    private static let mostBytes = 65_536

    /// The file's text; nil where there is no such file.
    ///
    /// - Throws: `KeyError` when it cannot be read, is no plain file, is over 64 KiB, or is open to others.
    func read() throws(KeyError) -> String? {
        let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        if file < 0, errno == ENOENT { return nil }
        guard file >= 0 else { throw complaint("cannot be read: \(String(cString: strerror(errno)))") }
        defer { close(file) }
        try check(file)
        let bytes = [UInt8](unsafeUninitializedCapacity: Self.mostBytes) { buffer, count in
            count = max(0, Glibc.read(file, buffer.baseAddress, buffer.count))
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Puts a text in place of what was there, wholly or not at all. At no moment can anybody else read it.
    ///
    /// - Throws: `KeyError` when it cannot be written.
    func write(_ text: String) throws(KeyError) {
        let draft = path + ".new"
        unlink(draft)
        let file = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
        guard file >= 0 else { throw complaint("cannot be written: \(String(cString: strerror(errno)))") }
        let bytes = Array(text.utf8)
        let isWritten = Glibc.write(file, bytes, bytes.count) == bytes.count && fsync(file) == 0
        close(file)
        guard isWritten, rename(draft, path) == 0 else {
            unlink(draft)
            throw complaint("cannot be written: is the disk full?")
        }
    }

    /// Looks at the open file and not at its name, which could be another file's by then.
    private func check(_ file: CInt) throws(KeyError) {
        var status = stat()
        guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { throw complaint("is no plain file") }
        guard status.st_uid == geteuid() || status.st_uid == 0 else { throw complaint("belongs to another user") }
        guard status.st_size <= Self.mostBytes else { throw complaint("is too large for a key") }
        guard status.st_mode & 0o077 == 0 else { throw complaint("can be read by others; run chmod 600 on it") }
    }

    private func complaint(_ reason: String) -> KeyError {
        KeyError(message: "the key file \(path) \(reason)")
    }
}
