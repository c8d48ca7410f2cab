import FoundationEssentials
import Glibc

/// A process, told apart from all others of this machine's past: answers that stream belong to one.
public struct Owner: Sendable, Hashable, CustomStringConvertible {
    /// Changes with every start of the machine.
    var boot: String
    /// The process's number.
    var process: Int
    /// When it began, in clock ticks since the machine's start: numbers are given out again.
    var began: UInt64

    /// This process.
    public static let current = Owner(running: Int(getpid())) ?? Owner(boot: "", process: Int(getpid()), began: 0)

    init(boot: String, process: Int, began: UInt64) {
        self.boot = boot
        self.process = process
        self.began = began
    }

    /// The process that has this number now; nil when none has.
    init?(running process: Int) {
        guard let boot = Self.boot, let began = Self.beginning(of: process) else { return nil }
        self.init(boot: boot, process: process, began: began)
    }

    /// Reads what `description` wrote.
    init?(_ description: String) {
        let parts = description.split(separator: "/")
        guard parts.count == 3, let process = Int(parts[1]), let began = UInt64(parts[2]) else { return nil }
        self.init(boot: String(parts[0]), process: process, began: began)
    }

    /// Boot, number and beginning, as kept in the file.
    public var description: String { "\(boot)/\(process)/\(began)" }

    /// Whether the process still runs on this machine.
    var isAlive: Bool { Owner(running: process) == self }

    private static var boot: String? {
        guard let text = try? String(contentsOfFile: "/proc/sys/kernel/random/boot_id", encoding: .utf8) else {
            return nil
        }
        return text.split(separator: "\n").first.map(String.init)
    }

    /// The 22nd field of `/proc/PID/stat`; the second, the name, may hold spaces and parentheses itself.
    private static func beginning(of process: Int) -> UInt64? {
        guard let line = try? String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8),
            let nameEnd = line.lastIndex(of: ")")
        else { return nil }
        let fields = line[line.index(after: nameEnd)...].split(separator: " ")
        guard fields.count > 19, fields[0] != "Z", fields[0] != "X" else { return nil }
        return UInt64(fields[19])
    }
}
