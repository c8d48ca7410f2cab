import CNcurses
import Testing

@testable import Drawing

struct WidthAgreementTests {
    /// What only one side knows. U+1171E became a spacing mark in Unicode 16; the terminal replaces it where libc is older.
    private func isExempt(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value == 0x1171E || scalar.properties.generalCategory == .unassigned || nc_width(scalar.value) < 0
    }

    @Test func `the table agrees with libc where both know the scalar`() {
        nc_use_utf8()
        var wrong: [String] = []
        for value in UInt32(0x20)..<0x30000 {
            guard let scalar = Unicode.Scalar(value), !isExempt(scalar) else { continue }
            let ours: Int32? =
                switch ScalarKind(scalar) {
                case .narrow: 1
                case .wide: 2
                case .mark: 0
                case .blank, .dropped, .unknown: nil
                }
            if let ours, ours != nc_width(value) { wrong.append("\(String(value, radix: 16)) \(ours)") }
        }
        #expect(wrong.isEmpty, "\(wrong.count): \(wrong.prefix(80))")
    }
}
