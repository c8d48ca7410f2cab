import Drawing

/// The tables of what keys send.
enum KeySequence {
    /// Keys that end in a letter: `CSI A`, `SS3 A`, `CSI 1;5A`.
    static func lettered(_ letter: UInt8) -> Key.Code? {
        switch letter {
        case UInt8(ascii: "A"): .up
        case UInt8(ascii: "B"): .down
        case UInt8(ascii: "C"): .right
        case UInt8(ascii: "D"): .left
        case UInt8(ascii: "H"): .home
        case UInt8(ascii: "F"): .end
        case UInt8(ascii: "P"): .function(1)
        case UInt8(ascii: "Q"): .function(2)
        case UInt8(ascii: "R"): .function(3)
        case UInt8(ascii: "S"): .function(4)
        default: nil
        }
    }

    /// Keys with a number: `CSI 3~`.
    static func numbered(_ number: Int) -> Key.Code? {
        switch number {
        case 1, 7: .home
        case 2: .insert
        case 3: .delete
        case 4, 8: .end
        case 5: .pageUp
        case 6: .pageDown
        case 11...15: .function(number - 10)
        case 17...21: .function(number - 11)
        case 23, 24: .function(number - 12)
        default: nil
        }
    }

    /// Keys of the application keypad: `SS3 A`, `SS3 M` for its enter.
    static func singleShift(_ letter: UInt8) -> Key? {
        letter == UInt8(ascii: "M") ? .enter : lettered(letter).map { Key($0) }
    }

    /// Keys by the scalar they would type: `CSI 13;2u`. Letters are lower case, as in ``Key``.
    static func key(scalar: Int?, modifiers: Key.Modifiers) -> Key? {
        guard let scalar, let scalar = UInt32(exactly: scalar).flatMap(Unicode.Scalar.init) else { return nil }
        switch scalar.value {
        case 13, 57414: return Key(.enter, modifiers)
        case 9: return Key(.tab, modifiers)
        case 27: return Key(.escape, modifiers)
        case 8, 127: return Key(.backspace, modifiers)
        case ..<32, 0xE000...0xF8FF: return nil
        default: return typed(Character(scalar), modifiers)
        }
    }

    /// A letter with shift alone is its capital.
    private static func typed(_ character: Character, _ modifiers: Key.Modifiers) -> Key {
        guard modifiers == .shift, let capital = character.uppercased().first else {
            return Key(.character(character), modifiers)
        }
        return Key(capital)
    }
}
