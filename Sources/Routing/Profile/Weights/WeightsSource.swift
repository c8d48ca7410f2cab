import CEngineData

/// Where trained weights are: in the program itself, or in an array while they are being made.
package enum WeightsSource: Sendable {
    /// The weights that are part of the program; they are read in place.
    case shipped
    /// Weights of the same layout, elsewhere.
    case bytes([UInt8])

    /// Lends the bytes for the time of a call.
    func withBytes<Result>(_ body: (UnsafeRawBufferPointer) -> Result) -> Result {
        switch self {
        case .shipped:
            var size: UInt = 0
            let start = switchboard_profile_weights(&size)
            return body(UnsafeRawBufferPointer(start: start, count: Int(size)))
        case .bytes(let bytes):
            return bytes.withUnsafeBytes(body)
        }
    }
}
