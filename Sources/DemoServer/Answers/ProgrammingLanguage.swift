/// A programming language a prompt may mean, with a sample that is well formed in it.
enum ProgrammingLanguage: String, Sendable, CaseIterable {
    case swift, python, javascript, rust, go, sql, bash, c

    /// The language named in the prompt, or Python when none is.
    init(guessedFrom prompt: String) {
        let words = Set(Subject.words(of: String(prompt.prefix(2_000)).lowercased()))
        self = Self.allCases.first { !words.isDisjoint(with: $0.names) } ?? .python
    }

    /// The name as people write it.
    var title: String {
        switch self {
        case .javascript: "JavaScript"
        case .sql: "SQL"
        default: rawValue.prefix(1).uppercased() + rawValue.dropFirst()
        }
    }

    private var names: Set<String> {
        switch self {
        case .swift: ["swift", "swiftui", "xcode"]
        case .python: ["python", "pandas", "numpy", "django", "py"]
        case .javascript: ["javascript", "typescript", "js", "ts", "react", "node"]
        case .rust: ["rust", "cargo"]
        case .go: ["golang", "go"]
        case .sql: ["sql", "postgres", "sqlite", "mysql", "select"]
        case .bash: ["bash", "shell", "sh", "zsh", "awk", "sed"]
        case .c: ["c", "malloc", "printf", "c99"]
        }
    }

    /// A few lines with the given name in them.
    func sample(named name: String) -> String {
        Self.samples[self, default: ""].split(separator: "NAME", omittingEmptySubsequences: false).joined(
            separator: name)
    }

    private static let samples: [ProgrammingLanguage: String] = [
        .swift: """
        /// Returns the valid items in order, up to the first that is not.
        func NAME(_ items: [Int], limit: Int = 100) throws -> [Int] {
            var found: [Int] = []
            for (place, item) in items.prefix(limit).enumerated() {
                guard item >= 0 else { throw Mistake.invalid(at: place) }
                found.append(item)
            }
            return found.sorted()
        }
        """,
        .python: """
        def NAME(items: list[int], limit: int = 100) -> list[int]:
            \"\"\"Return the valid items in order, up to the first that is not.\"\"\"
            found = []
            for place, item in enumerate(items[:limit]):
                if item < 0:
                    raise ValueError(f"item {place} is not valid: {item!r}")
                found.append(item)
            return sorted(found)
        """,
        .javascript: """
        // The valid items in order, up to the first that is not.
        export function NAME(items, { limit = 100 } = {}) {
          const found = [];
          for (const [place, item] of items.slice(0, limit).entries()) {
            if (item < 0) throw new RangeError(`item ${place} is not valid`);
            found.push(item);
          }
          return found.sort((a, b) => a - b);
        }
        """,
        .rust: """
        /// The valid items in order, up to the first that is not.
        pub fn NAME(items: &[i64], limit: usize) -> Result<Vec<i64>, String> {
            let mut found = Vec::with_capacity(items.len().min(limit));
            for (place, &item) in items.iter().take(limit).enumerate() {
                if item < 0 {
                    return Err(format!("item {place} is not valid: {item}"));
                }
                found.push(item);
            }
            found.sort_unstable();
            Ok(found)
        }
        """,
        .go: """
        // NAME returns the valid items in order, up to the first that is not.
        func NAME(items []int, limit int) ([]int, error) {
        \tfound := make([]int, 0, len(items))
        \tfor place, item := range items {
        \t\tif place == limit {
        \t\t\tbreak
        \t\t}
        \t\tif item < 0 {
        \t\t\treturn nil, fmt.Errorf("item %d is not valid: %d", place, item)
        \t\t}
        \t\tfound = append(found, item)
        \t}
        \tslices.Sort(found)
        \treturn found, nil
        }
        """,
        .sql: """
        -- NAME: the ten groups with the most valid items
        WITH valid AS (
            SELECT group_id, amount
            FROM items
            WHERE amount >= 0 AND deleted_at IS NULL
        )
        SELECT group_id, COUNT(*) AS items, ROUND(AVG(amount), 2) AS mean
        FROM valid
        GROUP BY group_id
        ORDER BY items DESC
        LIMIT 10;
        """,
        .bash: """
        #!/usr/bin/env bash
        set -euo pipefail

        # NAME: print the valid lines of each file in order.
        NAME() {
            local file
            for file in "$@"; do
                [[ -r $file ]] || { echo "cannot read $file" >&2; return 1; }
                grep -E '^[0-9]+$' "$file" | sort -n | head -n "${LIMIT:-100}"
            done
        }

        NAME "$@"
        """,
        .c: """
        /* Copies the valid items and returns how many there were, or -1 at the first that is not. */
        int NAME(const int *items, size_t count, int *found)
        {
            size_t place;

            for (place = 0; place < count; place++) {
                if (items[place] < 0)
                    return -1;
                found[place] = items[place];
            }
            qsort(found, place, sizeof *found, ascending);
            return (int)place;
        }
        """,
    ]
}
