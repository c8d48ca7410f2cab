/// A database as the first version left it, with something in every table that holds what users keep.
///
/// Never changed: it stands for files out there.
enum SchemaOneFixture {
    static let script = tables + rows

    private static let tables = """
        CREATE TABLE conversations (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            title TEXT NOT NULL,
            created REAL NOT NULL,
            updated REAL NOT NULL,
            deleted REAL,
            leaf INTEGER
        ) STRICT;
        CREATE INDEX conversations_updated ON conversations (updated DESC) WHERE deleted IS NULL;

        CREATE TABLE messages (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            conversation INTEGER NOT NULL REFERENCES conversations ON DELETE CASCADE,
            parent INTEGER,
            role TEXT NOT NULL,
            time REAL NOT NULL,
            text TEXT NOT NULL
        ) STRICT;
        CREATE INDEX messages_conversation ON messages (conversation);

        CREATE TABLE attachments (
            message INTEGER NOT NULL REFERENCES messages ON DELETE CASCADE,
            position INTEGER NOT NULL,
            name TEXT NOT NULL,
            type TEXT NOT NULL,
            data BLOB NOT NULL,
            PRIMARY KEY (message, position)
        ) STRICT;

        CREATE TABLE answers (
            message INTEGER PRIMARY KEY REFERENCES messages ON DELETE CASCADE,
            model TEXT NOT NULL,
            provider TEXT NOT NULL,
            served_model TEXT,
            decision INTEGER,
            state TEXT NOT NULL,
            detail TEXT,
            owner TEXT,
            prompt_tokens INTEGER,
            completion_tokens INTEGER,
            reasoning_tokens INTEGER,
            cached_prompt_tokens INTEGER,
            cache_write_tokens INTEGER,
            reported_cost INTEGER,
            cost INTEGER,
            cost_source TEXT,
            first_token_seconds REAL,
            total_seconds REAL,
            rating INTEGER,
            failures TEXT,
            reasoning TEXT NOT NULL
        ) STRICT;
        CREATE INDEX answers_open ON answers (owner) WHERE owner IS NOT NULL;

        CREATE VIRTUAL TABLE search USING fts5 (
            text, content = '', columnsize = 0, prefix = '2 3', tokenize = 'unicode61 remove_diacritics 2'
        );

        CREATE TABLE words (
            id INTEGER PRIMARY KEY,
            word TEXT NOT NULL UNIQUE
        ) STRICT;

        CREATE TABLE candidates (
            id INTEGER PRIMARY KEY,
            digest INTEGER NOT NULL,
            packed BLOB NOT NULL
        ) STRICT;
        CREATE INDEX candidates_digest ON candidates (digest);

        CREATE TABLE candidate_sets (
            id INTEGER PRIMARY KEY,
            digest INTEGER NOT NULL,
            members BLOB NOT NULL
        ) STRICT;
        CREATE INDEX candidate_sets_digest ON candidate_sets (digest);

        CREATE TABLE decisions (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            conversation INTEGER REFERENCES conversations ON DELETE SET NULL,
            question INTEGER,
            time REAL NOT NULL,
            seconds REAL NOT NULL,
            engine TEXT NOT NULL,
            task TEXT NOT NULL,
            winner TEXT,
            reason TEXT NOT NULL,
            ranking_count INTEGER NOT NULL,
            digest INTEGER NOT NULL,
            candidate_set INTEGER NOT NULL REFERENCES candidate_sets,
            query BLOB NOT NULL,
            decision BLOB NOT NULL
        ) STRICT;
        CREATE INDEX decisions_conversation ON decisions (conversation);
        CREATE INDEX decisions_time ON decisions (time);

        CREATE TABLE attempts (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            answer INTEGER,
            decision INTEGER,
            number INTEGER NOT NULL,
            provider TEXT NOT NULL,
            model TEXT NOT NULL,
            started REAL NOT NULL,
            first_token REAL,
            ended REAL NOT NULL,
            outcome TEXT NOT NULL,
            status INTEGER,
            failure TEXT,
            words TEXT,
            prompt_tokens INTEGER,
            completion_tokens INTEGER,
            reasoning_tokens INTEGER,
            cached_prompt_tokens INTEGER,
            cache_write_tokens INTEGER,
            reported_cost INTEGER,
            cost INTEGER,
            cost_source TEXT
        ) STRICT;
        CREATE INDEX attempts_answer ON attempts (answer);
        CREATE INDEX attempts_decision ON attempts (decision);
        CREATE INDEX attempts_started ON attempts (started);

        CREATE TABLE usage (
            answer INTEGER UNIQUE,
            attempt INTEGER UNIQUE,
            day INTEGER NOT NULL,
            provider TEXT NOT NULL,
            model TEXT NOT NULL,
            task TEXT NOT NULL,
            prompt_tokens INTEGER NOT NULL,
            completion_tokens INTEGER NOT NULL,
            reasoning_tokens INTEGER NOT NULL,
            cached_prompt_tokens INTEGER NOT NULL,
            cost INTEGER
        ) STRICT;
        CREATE INDEX usage_day ON usage (
            day, model, provider, task, cost, prompt_tokens, completion_tokens, reasoning_tokens, cached_prompt_tokens
        );

        CREATE TABLE outcomes (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            time REAL NOT NULL,
            kind TEXT NOT NULL,
            candidate TEXT NOT NULL,
            rival TEXT,
            answer INTEGER,
            decision INTEGER,
            value REAL NOT NULL,
            weight REAL NOT NULL,
            tasks BLOB NOT NULL,
            features BLOB NOT NULL
        ) STRICT;
        CREATE INDEX outcomes_time ON outcomes (time);

        CREATE TABLE preferences (
            name TEXT PRIMARY KEY,
            value TEXT NOT NULL
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE drafts (
            conversation INTEGER PRIMARY KEY,
            text TEXT NOT NULL
        ) STRICT;

        CREATE TABLE inputs (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            text TEXT NOT NULL UNIQUE
        ) STRICT;

        """

    private static let rows = """
        CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY);
        INSERT INTO grdb_migrations VALUES ('1');
        INSERT INTO conversations VALUES (1, 'Cats', 100.5, 200.5, NULL, 3), (2, 'Gone', 1.0, 1.0, 2.0, NULL);
        INSERT INTO messages VALUES
            (1, 1, NULL, 'user', 100.5, 'What is in the picture?'),
            (2, 1, 1, 'assistant', 101.0, 'a dog'),
            (3, 1, 1, 'assistant', 102.0, 'a cat');
        INSERT INTO attachments VALUES (1, 0, 'cat.png', 'image/png', X'89504E47');
        INSERT INTO answers VALUES
            (2, 'anvil/two', 'anvil', NULL, NULL, 'stopped', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL,
                NULL, NULL, NULL, NULL, ''),
            (3, 'anvil/one', 'anvil', 'one-2026', NULL, 'complete', 'stop', NULL, 10, 20, 5, 4, 3, 7, 1500000, 'counted',
                0.1, 0.30000000000000004, 1, '[{"model":"anvil/two","reason":"429","seconds":0.25}]', 'hm');
        INSERT INTO search (rowid, text) VALUES (1, 'What is in the picture?'), (2, 'a dog'), (3, 'a cat');
        INSERT INTO usage VALUES (3, NULL, 0, 'anvil', 'anvil/one', 'qa', 10, 20, 5, 4, 1500000);
        INSERT INTO attempts (answer, number, provider, model, started, ended, outcome, status, failure, words)
            VALUES (3, 1, 'anvil', 'anvil/two', 101.5, 101.75, 'failed', 429, 'rateLimit', 'slow down');
        INSERT INTO outcomes (time, kind, candidate, value, weight, tasks, features)
            VALUES (103.0, 'rated', 'anvil/one', 1.0, 0.5, X'000000000000E03F', X'01');
        INSERT INTO preferences VALUES ('theme', '"nord"');
        INSERT INTO drafts VALUES (1, 'and then?');
        INSERT INTO inputs (text) VALUES ('What is in the picture?');
        """
}
