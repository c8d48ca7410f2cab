import Glibc

/// An address of numbers: four bytes or sixteen.
struct IPAddress: Sendable, Hashable {
    let bytes: [UInt8]

    /// Reads `192.168.0.1` or `fe80::1`, without brackets; nil for anything else, names above all.
    init?(_ text: some StringProtocol) {
        let text = String(text)
        let (family, size) = text.contains(":") ? (AF_INET6, 16) : (AF_INET, 4)
        var bytes = [UInt8](repeating: 0, count: size)
        guard bytes.withUnsafeMutableBytes({ inet_pton(family, text, $0.baseAddress) }) == 1 else { return nil }
        let isMappedIPv4 = size == 16 && bytes.prefix(12) == [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 255, 255]
        self.bytes = isMappedIPv4 ? Array(bytes.suffix(4)) : bytes
    }

    /// Whether it is this machine.
    var isLoopback: Bool {
        bytes.count == 4 ? bytes[0] == 127 : bytes.dropLast().allSatisfy { $0 == 0 } && bytes[15] == 1
    }

    /// Whether it is in a range that is never routed over the Internet (RFC 1918, 3927, 4193, 4291).
    var isPrivate: Bool {
        let ranges = ["10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "169.254.0.0/16", "fc00::/7", "fe80::/10"]
        return ranges.contains { isInside(block: $0) }
    }

    /// Whether it is inside a block such as `10.0.0.0/8`; an address without a length is a block of its own.
    func isInside(block: some StringProtocol) -> Bool {
        let parts = block.split(separator: "/", maxSplits: 1)
        guard let first = parts.first, let base = IPAddress(first), base.bytes.count == bytes.count else {
            return false
        }
        guard parts.count == 2 else { return base == self }
        guard let length = Int(parts[1]), 0...(bytes.count * 8) ~= length else { return false }
        return zip(bytes, base.bytes).enumerated().allSatisfy { index, pair in
            let bits = min(8, max(0, length - index * 8))
            let mask = UInt8(truncatingIfNeeded: 0xFF00 >> bits)
            return pair.0 & mask == pair.1 & mask
        }
    }
}
