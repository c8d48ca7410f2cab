/// Xterm's 256 colours and the way to the nearest of them.
enum Palette {
    typealias Components = (red: Int, green: Int, blue: Int)

    /// The steps of the 6 × 6 × 6 cube, colours 16 to 231.
    private static let steps = [0, 95, 135, 175, 215, 255]

    /// The sixteen ANSI colours as xterm ships them; owners of terminals change them, so they are a guess.
    private static let ansi: [Components] = [
        (0, 0, 0), (205, 0, 0), (0, 205, 0), (205, 205, 0), (0, 0, 238), (205, 0, 205), (0, 205, 205), (229, 229, 229),
        (127, 127, 127), (255, 0, 0), (0, 255, 0), (255, 255, 0), (92, 92, 255), (255, 0, 255), (0, 255, 255),
        (255, 255, 255),
    ]

    static func components(of index: UInt8) -> Components {
        let index = Int(index)
        if index < 16 { return ansi[index] }
        if index >= 232 {
            let level = 8 + 10 * (index - 232)
            return (level, level, level)
        }
        let cube = index - 16
        return (steps[cube / 36], steps[cube / 6 % 6], steps[cube % 6])
    }

    /// The nearest of the cube and the grey ramp. The sixteen are left out: their shades are not known.
    static func nearestIndex(to color: Components) -> UInt8 {
        let (red, green, blue) = (nearestStep(color.red), nearestStep(color.green), nearestStep(color.blue))
        let cube = (steps[red], steps[green], steps[blue])
        let mean = (color.red + color.green + color.blue) / 3
        let ramp = min(23, max(0, (mean - 3) / 10))
        let level = 8 + 10 * ramp
        let greyIsNearer = distance(color, (level, level, level)) < distance(color, cube)
        return UInt8(greyIsNearer ? 232 + ramp : 16 + 36 * red + 6 * green + blue)
    }

    /// The one of the sixteen that means most nearly the same: of its hue where it has one, else as bright. The owner's
    /// shades are not known, and by distance alone a pale green would become white.
    static func nearestAnsi(to color: Components) -> UInt8 {
        let (red, green, blue) = color
        let (most, least) = (max(red, green, blue), min(red, green, blue))
        let brightness = (2126 * red + 7152 * green + 722 * blue) / 10_000
        guard most > 90, most - least > 40, 4 * (most - least) > most else {
            return brightness < 60 ? 0 : brightness < 120 ? 8 : brightness < 215 ? 7 : 15
        }
        let colour: UInt8 =
            switch hue(of: color) {
            case ..<20, 340...: 1
            case ..<61: 3
            case ..<160: 2
            case ..<200: 6
            case ..<250: 4
            default: 5
            }
        return most + brightness > 290 ? colour + 8 : colour
    }

    /// The hue in degrees, 0…359: red at 0, green at 120, blue at 240. The colour must have one.
    private static func hue(of color: Components) -> Int {
        let (red, green, blue) = color
        let most = max(red, green, blue)
        let chroma = most - min(red, green, blue)
        if most == red { return (60 * (green - blue) / chroma + 360) % 360 }
        return most == green ? 120 + 60 * (blue - red) / chroma : 240 + 60 * (red - green) / chroma
    }

    private static func nearestStep(_ value: Int) -> Int {
        value < 48 ? 0 : value < 115 ? 1 : min(5, (value - 35) / 40)
    }

    /// Squared distance, weighted by how strongly the eye sees each component at this redness ("redmean").
    private static func distance(_ left: Components, _ right: Components) -> Int {
        let redness = (left.red + right.red) / 2
        let (red, green, blue) = (left.red - right.red, left.green - right.green, left.blue - right.blue)
        return (512 + redness) * red * red / 256 + 4 * green * green + (767 - redness) * blue * blue / 256
    }
}
