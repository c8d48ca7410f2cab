import Dialogue
import Glibc

/// A file with a key in it, which nobody but its owner may read.
struct KeyFile {
    private let path: String

    init(_ path: String) {
        self.path = path
    }

    /// The file's text.
    ///
    /// - Throws: a failure when it cannot be read, is no plain file, is over 64 KiB, or is open to others.
    func read() throws(Failure) -> String {
        let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard file >= 0 else { throw complaint("cannot be read: \(String(cString: strerror(errno)))") }
        defer { close(file) }
        try check(file)
        let bytes = [UInt8](unsafeUninitializedCapacity: 65536) { buffer, count in
            count = max(0, Glibc.read(file, buffer.baseAddress, buffer.count))
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Looks at the open file and not at its name, which could be another file's by then.
    private func check(_ file: CInt) throws(Failure) {
        var status = stat()
        guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { throw complaint("is no plain file") }
        guard status.st_uid == geteuid() || status.st_uid == 0 else { throw complaint("belongs to another user") }
        guard status.st_size <= 65536 else { throw complaint("is too large for a key") }
        guard status.st_mode & 0o077 == 0 else { throw complaint("can be read by others: run chmod 600 on it") }
    }

    private func complaint(_ reason: String) -> Failure {
        Failure(.authentication, "The key file \(path) \(reason).")
    }
}
