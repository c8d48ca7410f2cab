import Drawing

/// A control sequence as xterm, kitty and the Linux console send them: numbers, then a letter.
struct ControlSequence {
    /// The byte before the numbers that marks a family, such as `<` for the mouse.
    let mark: UInt8?
    /// The letter at the end.
    let final: UInt8
    private let numbers: [Int?]

    init(parameters: ArraySlice<UInt8>, final: UInt8) {
        let mark = parameters.first.flatMap { (0x3C...0x3F).contains($0) ? $0 : nil }
        self.mark = mark
        self.final = final
        let fields = (mark == nil ? parameters : parameters.dropFirst())
            .split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false)
        // Behind a colon come kitty's finer points, of no use here. Signs are no part of a number.
        numbers = fields.map { field in
            let digits = field.prefix { $0 != UInt8(ascii: ":") }
            return digits.allSatisfy { (0x30...0x39).contains($0) } ? Int(String(decoding: digits, as: UTF8.self)) : nil
        }
    }

    /// The number at a place; nil when it is not given.
    func number(_ place: Int) -> Int? {
        place < numbers.count ? numbers[place] : nil
    }

    /// What it means; nil when it is no input.
    var input: Input? {
        switch (mark, final) {
        case (UInt8(ascii: "<"), UInt8(ascii: "M")): mouse(isRelease: false)
        case (UInt8(ascii: "<"), UInt8(ascii: "m")): mouse(isRelease: true)
        case (nil, UInt8(ascii: "I")): .focus(true)
        case (nil, UInt8(ascii: "O")): .focus(false)
        case (nil, _): key.map(Input.key)
        default: nil
        }
    }

    private var key: Key? {
        switch final {
        case UInt8(ascii: "u"): KeySequence.key(scalar: number(0), modifiers: modifiers(number(1)))
        case UInt8(ascii: "~") where number(0) == 27:
            KeySequence.key(scalar: number(2), modifiers: modifiers(number(1)))
        case UInt8(ascii: "~"): KeySequence.numbered(number(0) ?? 0).map { Key($0, modifiers(number(1))) }
        case UInt8(ascii: "Z"): .backTab
        default: KeySequence.lettered(final).map { Key($0, modifiers(number(1))) }
        }
    }

    /// Modifiers come as their bits and one: shift 1, alt 2, control 4; others are left out.
    private func modifiers(_ number: Int?) -> Key.Modifiers {
        Key.Modifiers(rawValue: UInt8(truncatingIfNeeded: (number ?? 1) - 1) & 7)
    }

    /// A report of the mouse: bits of button, modifiers and motion, then column and row from 1.
    private func mouse(isRelease: Bool) -> Input? {
        guard let bits = number(0), let column = number(1), let row = number(2), column > 0, row > 0 else { return nil }
        var held = Key.Modifiers()
        if bits & 4 != 0 { held.insert(.shift) }
        if bits & 8 != 0 { held.insert(.alt) }
        if bits & 16 != 0 { held.insert(.ctrl) }
        let button: MouseEvent.Button = [.left, .middle, .right, .none][bits & 3]
        let isWheel = bits & 64 != 0
        guard !isWheel || bits & 3 < 2 else { return nil }
        let kind: MouseEvent.Kind =
            isWheel
            ? (bits & 1 == 0 ? .scrollUp : .scrollDown) : bits & 32 != 0 ? .drag : isRelease ? .release : .press
        return .mouse(
            MouseEvent(kind, button: isWheel ? .none : button, x: column - 1, y: row - 1, modifiers: held))
    }
}
