import FoundationEssentials
import Glibc

/// A file that only its owner may read.
enum PrivateFile {
    /// Makes the file and its folder where they are missing, and takes away what others may do with the file.
    ///
    /// SQLite gives its `-wal` and `-shm` files the rights of the file itself. A folder that was there before keeps its
    /// own, as it may hold what others are meant to see.
    static func prepare(_ path: String) throws {
        try makeFolder(of: path)
        let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw StoreError.Problem(errno: errno) }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_mode & 0o077 != 0 else { return }
        guard fchmod(descriptor, 0o600) == 0 else { throw StoreError.Problem(errno: errno) }
    }

    private static func makeFolder(of path: String) throws {
        let folder = URL(filePath: path).deletingLastPathComponent().path
        guard !FileManager.default.fileExists(atPath: folder) else { return }
        do {
            try FileManager.default.createDirectory(
                atPath: folder,
                withIntermediateDirectories: true,
                attributes: [.posixPermissions: 0o700]
            )
        } catch {
            throw StoreError.Problem(kind: .unreachable, detail: "the folder \(folder) cannot be made")
        }
    }
}

extension StoreError.Problem {
    /// What a failed system call means for a file.
    fileprivate init(errno number: Int32) {
        let kind: StoreError.Kind =
            switch number {
            case EACCES, EPERM, EROFS: .readOnly
            case ENOSPC, EDQUOT: .full
            default: .unreachable
            }
        self.init(kind: kind, detail: String(cString: strerror(number)))
    }
}
