import Foundation

/// The machine that measured: figures mean nothing without it.
struct Machine: Encodable {
    let processor: String
    let cores: Int
    let memory_gb: Double
    let system: String

    /// This machine.
    static var this: Machine {
        let information = ProcessInfo.processInfo
        return Machine(
            processor: value(of: "model name", in: "/proc/cpuinfo", separator: ":") ?? "unknown processor",
            cores: information.activeProcessorCount,
            memory_gb: (Double(information.physicalMemory) / 1e8).rounded() / 10,
            system: value(of: "PRETTY_NAME", in: "/etc/os-release", separator: "=") ?? "unknown system"
        )
    }

    var text: String { "\(processor), \(cores) cores, \(memory_gb) GB, \(system)" }

    private static func value(of key: String, in file: String, separator: Character) -> String? {
        guard let text = try? String(contentsOfFile: file, encoding: .utf8) else { return nil }
        let line = text.split(separator: "\n").first { $0.hasPrefix(key) }
        let value = line?.split(separator: separator, maxSplits: 1).last
        return value.map { $0.trimmingCharacters(in: CharacterSet(charactersIn: " \t\"")) }
    }
}
