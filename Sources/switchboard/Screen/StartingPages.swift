import FoundationEssentials
import Glibc

/// The pages of the program's file that only starting touched.
///
/// Linking, the first frame and finding models touch most of the code once, and the kernel maps what lies around each touch as well:
/// two thirds of what the process would hold all day is never read again.
enum StartingPages {
    /// Hands them back. What is needed again comes from the kernel's cache of the file, at the cost of a minor fault.
    static func release() {
        guard let program = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe"),
            let maps = FileManager.default.contents(atPath: "/proc/self/maps")
        else { return }
        for line in String(decoding: maps, as: UTF8.self).split(separator: "\n") {
            guard let mapping = Mapping(line), mapping.file == program, mapping.isNeverWritten else { continue }
            madvise(UnsafeMutableRawPointer(bitPattern: mapping.start), Int(mapping.end - mapping.start), MADV_DONTNEED)
        }
    }
}

/// A line of `/proc/self/maps`.
private struct Mapping {
    let start: UInt
    let end: UInt
    let permissions: Substring
    let offset: Substring
    let file: Substring

    init?(_ line: Substring) {
        let fields = line.split(separator: " ", maxSplits: 5)
        guard fields.count == 6 else { return nil }
        let bounds = fields[0].split(separator: "-").compactMap { UInt($0, radix: 16) }
        guard bounds.count == 2 else { return nil }
        (start, end) = (bounds[0], bounds[1])
        (permissions, offset) = (fields[1], fields[2])
        file = fields[5].drop { $0 == " " }
    }

    /// Code, and what stands before it. Other read-only pages were written once, by the loader: they are not in the file as they are.
    var isNeverWritten: Bool {
        permissions == "r-xp" || (permissions == "r--p" && offset.allSatisfy { $0 == "0" })
    }
}
