import ArgumentParser
import Drawing
import FoundationEssentials
import Glibc

/// The program's standard streams, written at once and whole.
enum Output {
    /// Whether standard output is a terminal that a person looks at.
    static var isTerminal: Bool { isatty(STDOUT_FILENO) == 1 }

    /// Writes to standard output as it is; false when nobody reads it any more, as when a pipe was closed early.
    @discardableResult
    static func write(_ text: String) -> Bool { write(text, to: STDOUT_FILENO) }

    /// Writes a line to standard error. What came from models and providers cannot command a terminal by it.
    static func complain(_ text: String, ending: String = "\n") {
        _ = write(displayable(text) + ending, to: STDERR_FILENO)
    }

    /// Writes a line, or all lines of a text, to standard output: on a terminal without what would command it, into a pipe
    /// as it is.
    ///
    /// - Throws: `ExitCode` 141 when nobody reads it any more, `Trouble` when there is no room for it.
    static func print(_ text: String) throws { try print(asIs: (isTerminal ? displayable(text) : text) + "\n") }

    /// Writes text to standard output as it is, such as what has been coloured for a terminal.
    ///
    /// - Throws: as `print` does.
    static func print(asIs text: String) throws {
        guard !write(text) else { return }
        guard errno == EPIPE else { throw Trouble("Could not write the output: \(String(cString: strerror(errno))).") }
        throw ExitCode(141)
    }

    /// Writes a value as one JSON document, its keys in order and words in snake case as scripts expect.
    static func print(json value: some Encodable) throws {
        try print(asIs: encoded(value, [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]) + "\n")
    }

    /// Writes a value as JSON on one line.
    static func print(jsonLine value: some Encodable) throws {
        try print(asIs: jsonLine(of: value) + "\n")
    }

    /// A value as JSON on one line.
    static func jsonLine(of value: some Encodable) throws -> String {
        try encoded(value, [.sortedKeys, .withoutEscapingSlashes])
    }

    private static func encoded(_ value: some Encodable, _ format: JSONEncoder.OutputFormatting) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = format
        encoder.nonConformingFloatEncodingStrategy = .convertToString(
            positiveInfinity: "inf",
            negativeInfinity: "-inf",
            nan: "nan"
        )
        return String(decoding: try encoder.encode(value), as: UTF8.self).escapingControls
    }

    /// Writes a whole text to an open file; false, with `errno` set, when that fails.
    static func write(_ text: String, to descriptor: Int32) -> Bool {
        // A reader that has gone must be an error to notice, not a signal that ends the program half done.
        signal(SIGPIPE, SIG_IGN)
        var rest = Array(text.utf8)[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return false }
            rest = rest.dropFirst(count)
        }
        return true
    }
}

extension String {
    /// JSON in which what could command a terminal is escaped, as JSON demands only of the first 32 controls. Such scalars
    /// stand in strings only, where the escape means the same.
    fileprivate var escapingControls: String {
        guard !utf8.allSatisfy({ $0 < 0x7F }) else { return self }
        return unicodeScalars.reduce(into: "") { text, scalar in
            switch scalar.value {
            case 0x7F...0x9F: text += "\\u00" + String(scalar.value, radix: 16)
            case 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069: text += "\\u" + String(scalar.value, radix: 16)
            default: text.unicodeScalars.append(scalar)
            }
        }
    }
}
