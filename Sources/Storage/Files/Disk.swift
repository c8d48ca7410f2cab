import Glibc

/// The disk that a file is on.
enum Disk {
    /// Less than this is no room: SQLite wants 32 KB for its index of the log alone.
    private static let least = 65_536

    /// Whether there is no room left for a file; false where the system does not say.
    static func isFull(at path: String) -> Bool {
        let folder = path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
        var figures = statvfs()
        guard statvfs(folder, &figures) == 0 else { return false }
        return Int(figures.f_bavail) * Int(figures.f_frsize) < least
    }
}
