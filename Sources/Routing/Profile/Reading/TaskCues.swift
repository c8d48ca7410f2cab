/// Words that speak for a task: what is left of the engine's judgement when it has no trained weights.
enum TaskCues {
    /// How strongly the words speak for each task, in the order of `TaskType.allCases`, before any normalisation.
    static func scores(_ words: [Word]) -> [Double] {
        var scores = Array(repeating: 0.0, count: TaskType.allCases.count)
        var weight = 2.0
        for word in words where word.voice == .own {
            if let task = table[word.hash] {
                scores[task.index] += weight
                weight = max(0.4, weight * 0.6)
            }
        }
        return scores
    }

    private static let table: [UInt64: TaskType] = {
        var table: [UInt64: TaskType] = [:]
        for (task, words) in cues {
            for word in words.split(separator: " ") { table[ScalarHash.of(word: word)] = task }
        }
        return table
    }()

    private static let cues: [(TaskType, String)] = [
        (.code, "code function script regex sql bug debug refactor api python javascript swift rust class compile"),
        (.math, "solve prove compute integral equation probability derivative calculate sum matrix theorem"),
        (.reasoning, "puzzle riddle logic deduce paradox liar"),
        (.qa, "who when where which whose capital population what's is are does did"),
        (.explain, "explain why difference compare how understand teach eli5"),
        (.summarization, "summarize summarise summary tldr condense gist zusammenfassung résume resume"),
        (.translation, "translate translation übersetze traduis traduce traduza переведи tłumacz"),
        (.extraction, "extract list pull identify fields entities"),
        (.classification, "classify label sentiment categorize spam category"),
        (.rewrite, "rewrite rephrase proofread paraphrase shorten fix improve polish edit shorter"),
        (.writing, "write draft email letter essay report cv speech documentation"),
        (.creative, "poem story haiku lyrics song joke novel screenplay limerick"),
        (.roleplay, "act pretend roleplay character"),
        (.brainstorm, "ideas brainstorm names suggestions"),
        (.planning, "plan itinerary schedule roadmap"),
        (.dataAnalysis, "csv data table chart dataset trend"),
        (.agentic, "search open book run browse send commit download"),
        (.advice, "should advice recommend worth"),
        (.chat, "hi hello hey thanks lol bye"),
    ]
}
