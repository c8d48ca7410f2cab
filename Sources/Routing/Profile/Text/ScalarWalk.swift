extension Span<UInt8> {
    /// Names the value of each scalar of valid UTF-8, in order.
    ///
    /// The library's own iterator is a call for each scalar. This is part of the loop around it, which for most texts reads
    /// one byte after the other.
    @inline(__always)
    func forEachScalar(_ body: (UInt32) -> Void) {
        var place = 0
        while place < count {
            let byte = self[place]
            if byte < 0x80 {
                body(UInt32(byte))
                place += 1
            } else {
                let length = byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
                body(scalar(at: place, length: length))
                place += length
            }
        }
    }

    private func scalar(at place: Int, length: Int) -> UInt32 {
        var scalar = UInt32(self[place]) & (0x7F >> UInt32(length))
        for offset in 1..<length { scalar = scalar << 6 | UInt32(self[place + offset] & 0x3F) }
        return scalar
    }
}
