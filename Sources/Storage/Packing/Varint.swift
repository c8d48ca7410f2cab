extension [UInt8] {
    /// Appends a number in groups of seven bits, lowest first; the high bit says that more follow.
    mutating func append(varint value: UInt64) {
        var rest = value
        while rest >= 0x80 {
            append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        append(UInt8(rest))
    }
}

extension ArraySlice<UInt8> {
    mutating func removeByte() throws -> UInt8 {
        guard let byte = popFirst() else { throw StoreError.Problem.damaged }
        return byte
    }

    mutating func removeVarint() throws -> UInt64 {
        var value: UInt64 = 0
        for shift in stride(from: 0, to: 64, by: 7) {
            let byte = try removeByte()
            value |= UInt64(byte & 0x7F) << UInt64(shift)
            if byte < 0x80 { return value }
        }
        throw StoreError.Problem.damaged
    }
}
