import FoundationEssentials
import Glibc

/// Lets one program after the other open the files of a folder.
///
/// Making a database, its log and its tables takes several steps, at some of which SQLite refuses a second program at once instead
/// of letting it wait.
enum OpeningTurn {
    /// Does the work when no other program is in the midst of opening a file beside this one. A folder that cannot be locked, as on
    /// some network disks, is no reason not to open.
    static func taken<Value>(toOpen path: String, _ work: () throws -> Value) rethrows -> Value {
        let folder = URL(filePath: path).deletingLastPathComponent().path
        let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        // Closing gives the turn away.
        defer { if descriptor >= 0 { close(descriptor) } }
        if descriptor >= 0 { while flock(descriptor, LOCK_EX) != 0, errno == EINTR {} }
        return try work()
    }
}
