import Foundation

/// Measures the parts of the program, or fills a home with made-up conversations to measure commands in.
///
///     Benchmarks [--json] [--seconds S] [PART…]
///     Benchmarks fill FILE [--messages N] [--decisions N] [--seed N]
///     Benchmarks samples FOLDER
@main
enum Main {
    static func main() async {
        do {
            var words = Words(CommandLine.arguments.dropFirst())
            if words.take(StreamServer.word) { return try await StreamServer.serve() }
            if words.take("fill") {
                try Filling(&words).run()
            } else if words.take("samples") {
                try Samples(&words).write()
            } else {
                try await measure(&words)
            }
        } catch {
            FileHandle.standardError.write(Data("\(error)\n".utf8))
            exit(1)
        }
    }

    private static func measure(_ words: inout Words) async throws {
        let isJSON = words.take("--json")
        var stopwatch = Stopwatch()
        if let seconds = try words.number(after: "--seconds") { stopwatch.secondsEach = seconds }
        let names = words.rest
        if let unknown = names.first(where: { name in !Part.all.contains { $0.name == name } }) {
            throw Misuse("No part is called \(unknown); there are \(Part.all.map(\.name).joined(separator: ", ")).")
        }
        var found: [Measurement] = []
        for part in Part.all where names.isEmpty || names.contains(part.name) {
            found += try await part.measure(stopwatch)
        }
        let report = Report(machine: .this, measurements: found)
        print(isJSON ? try report.json() : report.text)
    }
}
