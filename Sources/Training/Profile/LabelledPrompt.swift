import Dialogue
import Foundation
import Routing

/// A prompt with what a person said it asks for.
struct LabelledPrompt: Sendable {
    var context: PromptContext
    var task: TaskType
    /// Place in `ProfileColumns.domainNames`; nil where nobody said.
    var domain: Int?
    /// 0…1; nil where nobody said.
    var difficulty: Float?
    /// The natural logarithm of the tokens of the answer; nil where nobody said.
    var logLength: Float?
    /// The needs people saw; nil where nobody looked.
    var needs: Set<Need>?
    /// The language people said it is in.
    var language: String
    /// The table it is from.
    var source: String
}

extension LabelledPrompt {
    /// Reads all rows of a folder of `.jsonl` files but for the pairs of paraphrases, in the order of their names.
    static func corpus(in folder: URL) throws -> [LabelledPrompt] {
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
        return try names.filter { $0.hasSuffix(".jsonl") && $0 != "paraphrases.jsonl" }.flatMap { name in
            try rows(of: folder.appending(path: name)).map { try CorpusRow($0, file: name).prompt }
        }
    }

    /// Reads a table of prompts with a task each; `mayTrain` keeps only rows under a licence that lets them.
    static func table(_ file: URL, mayTrain: Bool = false) throws -> [LabelledPrompt] {
        try rows(of: file).compactMap { line in
            let row = try JSONDecoder().decode(TableRow.self, from: line)
            guard !mayTrain || row.isFree, let task = TaskType(rawValue: row.task) else { return nil }
            return LabelledPrompt(
                context: PromptContext(draft: row.prompt), task: task, language: row.lang, source: row.source
            )
        }
    }

    private static func rows(of file: URL) throws -> [Data] {
        try Data(contentsOf: file).split(separator: 0x0A).map { Data($0) }
    }
}

/// A row of the corpus as its README describes it.
private struct CorpusRow {
    var prompt: LabelledPrompt

    init(_ line: Data, file: String) throws {
        let row = try JSONDecoder().decode(Fields.self, from: line)
        guard let task = TaskType(rawValue: row.task) else { throw CorpusMistake(file: file, label: row.task) }
        let turns = (row.context ?? []).enumerated().map { Message(id: Int64($0), role: .user, text: $1) }
        prompt = LabelledPrompt(
            context: PromptContext(draft: row.prompt, history: turns),
            task: task,
            domain: ProfileColumns.domainNames.firstIndex(of: row.domain),
            difficulty: Float(row.difficulty) * 0.2 - 0.1,
            logLength: try Self.logLength(row.out, file),
            needs: Set(row.needs.compactMap(Need.init(rawValue:))),
            language: row.lang,
            source: file
        )
    }

    private struct Fields: Decodable {
        var prompt: String
        var task: String
        var domain: String
        var difficulty: Int
        var lang: String
        var needs: [String]
        var out: String
        var context: [String]?
    }

    /// Logarithms of 60, 400 and 1,400 tokens: a line or two, paragraphs, a page or more.
    private static func logLength(_ name: String, _ file: String) throws -> Float {
        switch name {
        case "short": 4.1
        case "medium": 6.0
        case "long": 7.25
        default: throw CorpusMistake(file: file, label: name)
        }
    }
}

/// A label that the corpus's README does not know.
struct CorpusMistake: Error, CustomStringConvertible {
    var file: String
    var label: String

    var description: String { "\(file): no label '\(label)'; the README beside it lists them" }
}

private struct TableRow: Decodable {
    var prompt: String
    var task: String
    var lang: String
    var source: String
    var licence: String

    var isFree: Bool { licence.hasPrefix("MIT") || licence.hasPrefix("Apache") }
}
