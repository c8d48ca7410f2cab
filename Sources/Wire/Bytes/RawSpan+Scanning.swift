/// The loads that Swift calls unsafe, for any bytes might be given any type: here they stay bytes, and every load is checked
/// against the bounds of the span.
extension RawSpan {
    /// The byte at an offset inside the span.
    func byte(at offset: Int) -> UInt8 {
        unsafe unsafeLoad(fromByteOffset: offset, as: UInt8.self)
    }

    /// Where the next LF or CR is, at or after an offset; nil when there is none.
    ///
    /// Eight bytes are tested at once, since nearly all bytes of a stream end no line.
    func firstLineEnd(from start: Int) -> Int? {
        var offset = start
        while offset <= byteCount - 8 {
            let word = UInt64(littleEndian: unsafe unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self))
            let hits = word.markingBytes(equalTo: .lineFeed) | word.markingBytes(equalTo: .carriageReturn)
            guard hits == 0 else { return offset + hits.trailingZeroBitCount / 8 }
            offset += 8
        }
        while offset < byteCount {
            let byte = byte(at: offset)
            guard byte != .lineFeed, byte != .carriageReturn else { return offset }
            offset += 1
        }
        return nil
    }

    /// Where a byte is first found among the first so many; nil when it is not among them.
    func firstOffset(of wanted: UInt8, within count: Int) -> Int? {
        (0..<Swift.min(count, byteCount)).first { byte(at: $0) == wanted }
    }
}

extension UInt64 {
    /// The highest bit set in each byte that equals the given one; bytes above the lowest such may be marked wrongly.
    fileprivate func markingBytes(equalTo byte: UInt8) -> UInt64 {
        let difference = self ^ (0x0101_0101_0101_0101 &* UInt64(byte))
        return (difference &- 0x0101_0101_0101_0101) & ~difference & 0x8080_8080_8080_8080
    }
}

extension [UInt8] {
    /// Appends a copy of all bytes of a span.
    mutating func append(_ bytes: RawSpan) {
        unsafe bytes.withUnsafeBytes { unsafe append(contentsOf: $0) }
    }

    /// A copy of all bytes of a span.
    init(_ bytes: RawSpan) {
        self = unsafe bytes.withUnsafeBytes { unsafe Array($0) }
    }
}

extension String {
    /// The text of UTF-8 bytes; each malformed part becomes one U+FFFD.
    init(repairing bytes: RawSpan) {
        self = unsafe bytes.withUnsafeBytes { unsafe String(decoding: $0, as: UTF8.self) }
    }
}
