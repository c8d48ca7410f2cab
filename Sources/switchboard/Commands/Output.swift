import ArgumentParser
import FoundationEssentials
import Glibc

/// The program's standard streams, written at once and whole.
enum Output {
    /// Whether standard output is a terminal that a person looks at.
    static var isTerminal: Bool { isatty(STDOUT_FILENO) == 1 }

    /// Writes to standard output; false when nobody reads it any more, as when a pipe was closed early.
    @discardableResult
    static func write(_ text: String) -> Bool { write(text, to: STDOUT_FILENO) }

    /// Writes a line to standard error.
    static func complain(_ text: String, ending: String = "\n") { _ = write(text + ending, to: STDERR_FILENO) }

    /// Writes a line, or all lines of a text, to standard output.
    ///
    /// - Throws: `ExitCode` 141 when nobody reads it any more, `Trouble` when there is no room for it.
    static func print(_ text: String, terminator: String = "\n") throws {
        guard !write(text + terminator) else { return }
        guard errno == EPIPE else { throw Trouble("Could not write the output: \(String(cString: strerror(errno))).") }
        throw ExitCode(141)
    }

    /// Writes a value as one JSON document, its keys in order and words in snake case as scripts expect.
    static func print(json value: some Encodable) throws {
        try print(encoded(value, [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]))
    }

    /// Writes a value as JSON on one line.
    static func print(jsonLine value: some Encodable) throws {
        try print(jsonLine(of: value))
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
        return String(decoding: try encoder.encode(value), as: UTF8.self)
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
