public import Drawing

/// Turns the bytes terminals send into inputs. Pieces may be cut anywhere; what is not understood is dropped, never
/// taken for keys.
public struct InputDecoder: Sendable {
    /// Bytes of one paste kept; what comes beyond starts another.
    static let pasteLimit = 4 << 20
    private static let sequenceLimit = 4096

    private var buffer: ArraySlice<UInt8> = []
    private var paste: [UInt8]?

    /// A decoder at the start of input.
    public init() {}

    /// Whether what came may be a key by itself, an escape or alt and a bracket; when no more comes for a moment, call
    /// ``flush()``.
    public var isWaiting: Bool { buffer.first == 0x1B && buffer.count <= 2 && paste == nil }

    /// The inputs that these bytes complete.
    public mutating func decode(_ bytes: some Sequence<UInt8>) -> [Input] {
        buffer += bytes
        var inputs: [Input] = []
        while !buffer.isEmpty {
            if paste != nil {
                guard let input = takePaste() else { break }
                inputs.append(input)
                continue
            }
            guard let token = Token(buffer) else {
                if buffer.count > Self.sequenceLimit { buffer = [] }
                break
            }
            buffer = buffer.dropFirst(token.length)
            if token.beginsPaste {
                paste = []
            } else if let input = token.input {
                inputs.append(input)
            }
        }
        buffer = ArraySlice(Array(buffer))
        return inputs
    }

    /// What the bytes held back mean if none follow: escape itself, or alt and a bracket. A paste keeps waiting for its
    /// end, and so does an answer that has begun: its rest is never taken for typed text.
    public mutating func flush() -> [Input] {
        guard isWaiting else { return [] }
        defer { buffer = [] }
        if buffer.count == 1 { return [.key(.escape)] }
        guard buffer.count == 2, let letter = buffer.last, (0x21..<0x7F).contains(letter) else { return [] }
        return [.key(.alt(Character(Unicode.Scalar(letter))))]
    }

    /// Forgets the beginning of an answer whose end did not come.
    public mutating func giveUp() {
        if paste == nil { buffer = [] }
    }

    /// A finished or overlong paste; nil while its end has not come.
    private mutating func takePaste() -> Input? {
        let mark = Array("\u{1B}[201~".utf8)
        var text = paste ?? []
        let searched = max(0, text.count - mark.count)
        text += buffer
        buffer = []
        if let end = text[searched...].firstIndex(of: mark) {
            buffer = text[(end + mark.count)...]
            paste = nil
            return .paste(Self.text(text[..<end]))
        }
        paste = text
        guard text.count > Self.pasteLimit else { return nil }
        paste = []
        return .paste(Self.text(text[...]))
    }

    /// The bytes as text with `\n` at line ends: terminals send `\r`.
    private static func text(_ bytes: ArraySlice<UInt8>) -> String {
        let text = String(decoding: bytes, as: UTF8.self)
        return text.contains { $0 == "\r" || $0 == "\r\n" }
            ? String(text.map { $0 == "\r" || $0 == "\r\n" ? "\n" : $0 }) : text
    }
}

extension ArraySlice<UInt8> {
    /// Where a run of bytes begins.
    fileprivate func firstIndex(of run: [UInt8]) -> Int? {
        guard let first = run.first else { return nil }
        var rest = self
        while let start = rest.firstIndex(of: first) {
            if rest[start...].starts(with: run) { return start }
            rest = rest[(start + 1)...]
        }
        return nil
    }
}
