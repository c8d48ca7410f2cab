import CEngineData

extension Catalogue {
    /// The catalogue that is part of the program.
    public static let shipped = Catalogue(embeddedBytes())

    private static func embeddedBytes() -> [UInt8] {
        var size: UInt = 0
        guard let start = switchboard_catalogue(&size) else { return [] }
        return Array(UnsafeBufferPointer(start: start, count: Int(size)))
    }
}
