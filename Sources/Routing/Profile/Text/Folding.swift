/// Brings spellings of the same letter together: lower case, plain quotes, narrow forms.
enum Folding {
    /// The scalar as it is compared: capitals of the Latin, Greek and Cyrillic scripts in lower case, full-width forms
    /// as ASCII, typographic quotes and dashes as typed ones. Other scalars stay as they are.
    @inline(__always)
    static func folded(_ scalar: UInt32) -> UInt32 {
        if scalar < 0x80 { return scalar &- 0x41 < 26 ? scalar | 0x20 : scalar }
        return scalar < 0xC0 ? scalar : foldedBeyondLatin(scalar)
    }

    private static func foldedBeyondLatin(_ scalar: UInt32) -> UInt32 {
        switch scalar {
        case 0xC0...0xDE where scalar != 0xD7: scalar + 32
        case 0x130: 0x69
        case 0x178: 0xFF
        case 0x139...0x148, 0x179...0x17E: scalar + (scalar & 1)
        case 0x100...0x137, 0x14A...0x177, 0x1E00...0x1EFF, 0x460...0x52F: scalar | 1
        case 0x391...0x3A9: scalar + 32
        case 0x386: 0x3AC
        case 0x388...0x38A: scalar + 37
        case 0x38C: 0x3CC
        case 0x38E, 0x38F: scalar + 63
        case 0x3C2: 0x3C3
        case 0x410...0x42F: scalar + 32
        case 0x400...0x40F: scalar + 80
        case 0x2018, 0x2019, 0x2BC: 0x27
        case 0x201C...0x201E, 0xAB, 0xBB: 0x22
        case 0x2010...0x2015: 0x2D
        case 0xFF01...0xFF5E: folded(scalar - 0xFEE0)
        default: scalar
        }
    }
}
