import Drawing

extension Color {
    /// A colour as theme files write it: `#rrggbb`, `ansi:7`, `256:141` or `default`; nil for anything else.
    init?(written text: String) {
        if text == "default" {
            self = .default
        } else if text.hasPrefix("#") {
            self.init(hexadecimal: text.dropFirst())
        } else if text.hasPrefix("ansi:"), let index = UInt8(text.dropFirst(5)), index < 16 {
            self = .ansi(index)
        } else if text.hasPrefix("256:"), let index = UInt8(text.dropFirst(4)) {
            self = .indexed(index)
        } else {
            return nil
        }
    }

    private init?(hexadecimal digits: Substring) {
        guard digits.utf8.count == 6, digits.allSatisfy(\.isHexDigit), let value = UInt32(digits, radix: 16) else {
            return nil
        }
        self = .rgb(UInt8(value >> 16), UInt8(value >> 8 & 0xFF), UInt8(value & 0xFF))
    }
}
