import CNcurses
import Drawing

/// The attributes and colour pairs of a theme's roles on one terminal, worked out once a role.
struct Looks {
    /// Attribute bits and the colour pair.
    typealias Look = (bits: UInt32, pair: Int32)

    private let theme: Theme
    private let depth: ColorDepth
    private let colors: Int
    private var known: [Place: Look] = [:]

    /// All that tells the look of one cell from another's.
    private struct Place: Hashable {
        let role: Role
        let surface: Role
        let shade: UInt8
    }

    init(theme: Theme, depth: ColorDepth, colors: Int) {
        self.theme = theme
        self.depth = depth
        self.colors = colors
    }

    func belongs(to theme: Theme) -> Bool { self.theme.name == theme.name && self.theme.styles == theme.styles }

    /// The look of a cell, but for its own emphasis.
    mutating func look(of cell: Cell) -> Look {
        let place = Place(role: cell.role, surface: cell.surface, shade: cell.shade)
        if let look = known[place] { return look }
        let look = makeLook(style(at: place))
        known[place] = look
        return look
    }

    private func style(at place: Place) -> Style {
        var style = theme.style(of: place.role, on: place.surface)
        if place.shade > 0 { style = style.shaded(at: Double(place.shade - 1) / 99, depth: depth) }
        style = style.reduced(to: depth)
        // A selection that few colours do not tell from what is round it is reversed, as without any.
        let ground = theme.style(of: .text).reduced(to: depth)
        if place.surface == .selection, style.background == ground.background, !style.reverse { style.reverse = true }
        return style
    }

    private func makeLook(_ style: Style) -> Look {
        // Eight colours have no grey: their bright black is unreadable where bold is not bright.
        let isGrey = colors < 16 && style.foreground == .ansi(8)
        let (foreground, isBright) = number(isGrey ? .default : style.foreground)
        let (background, _) = number(style.background)
        var emphasis = Emphasis()
        if style.bold || isBright { emphasis.insert(.bold) }
        if style.italic { emphasis.insert(.italic) }
        if style.underline { emphasis.insert(.underline) }
        if style.reverse { emphasis.insert(.reverse) }
        if style.dim || isGrey { emphasis.insert(.dim) }
        guard depth > .none, foreground >= 0 || background >= 0 else { return (UInt32(emphasis.rawValue), 0) }
        return (UInt32(emphasis.rawValue), max(0, alloc_pair(foreground, background)))
    }

    /// The number ncurses knows a colour by. On terminals with eight colours the bright ones are the bold ones.
    private func number(_ color: Color?) -> (Int32, isBright: Bool) {
        if depth == .direct { return (directNumber(color), false) }
        switch color {
        case .ansi(let index) where index >= 8 && colors < 16: return (Int32(index) - 8, true)
        case .ansi(let index), .indexed(let index): return (Int32(index), false)
        case nil, .default, .rgb: return (-1, false)
        }
    }

    /// Direct-colour entries take the values below 8 for the ANSI colours, all others for red, green and blue; 8 is as
    /// black as 0.
    private func directNumber(_ color: Color?) -> Int32 {
        if case .ansi(let index) = color, index < 8 { return Int32(index) }
        guard let (red, green, blue) = color?.components else { return -1 }
        return max(8, Int32(red << 16 | green << 8 | blue))
    }
}
