/// A 64-bit hash in the manner of FNV-1a, not secret: the same for the same bytes on any machine and in any version.
struct Digest {
    private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

    mutating func add(_ bytes: some Sequence<UInt8>) {
        for byte in bytes { mix(UInt64(byte)) }
    }

    mutating func add(_ text: String) {
        add(text.utf8)
        mix(0xFF)
    }

    mutating func add(_ number: Double) { mix(number.bitPattern) }

    mutating func add(_ number: Int) { mix(UInt64(bitPattern: Int64(number))) }

    /// Takes eight bytes in one step; the shift carries the high bits down, which a product alone never does.
    private mutating func mix(_ bits: UInt64) {
        value = (value ^ bits) &* 0x0000_0100_0000_01B3
        value ^= value >> 29
    }

    /// As SQLite keeps it.
    var signed: Int64 { Int64(bitPattern: value) }
}
