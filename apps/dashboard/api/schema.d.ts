/** Made from the description of the API by `npm run page-types`. */
export interface paths {
    "/api/v1/visits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Visits, the latest first
         * @description JSON a page at a time; CSV (`Accept: text/csv` or `format=csv`) all at once. Needs the role "reader".
         */
        get: operations["listVisits"];
        put?: never;
        /**
         * Record a visit
         * @description Without "visit" an id is made from the title and the year. Needs the role "staff".
         */
        post: operations["recordVisit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/visits/{visit}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A visit with its meetings and sources; its ETag is the version of its stream
         * @description Needs the role "reader".
         */
        get: operations["getVisit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Amend what a visit says of itself
         * @description Only the members that change; each as a whole. Needs the role "staff".
         */
        patch: operations["amendVisit"];
        trace?: never;
    };
    "/api/v1/commitments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Commitments as they stand, or as they were known at an instant
         * @description JSON a page at a time; CSV (`Accept: text/csv` or `format=csv`) all at once. Needs the role "reader".
         */
        get: operations["listCommitments"];
        put?: never;
        /**
         * Record a commitment by hand: it is open at once
         * @description Without "commitment" an id is made. Needs the role "staff".
         */
        post: operations["recordCommitment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commitments/{commitment}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Accept a proposal: it is open from now on
         * @description With the kind or direction it is of, where it was proposed otherwise. Words, parties and date are mended before. Needs the role "staff".
         */
        post: operations["acceptProposal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commitments/{commitment}/dismiss": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Dismiss a proposal
         * @description Needs the role "staff".
         */
        post: operations["dismissProposal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commitments/{commitment}/reword": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say it in better words
         * @description Needs the role "staff".
         */
        post: operations["rewordCommitment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commitments/{commitment}/assign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say who owes it, who helps, who answers for it here
         * @description Needs the role "staff".
         */
        post: operations["assignCommitment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commitments/{commitment}/narrow": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Narrow its timeframe: a nearer date inside the one known
         * @description Needs the role "staff".
         */
        post: operations["narrowTimeframe"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commitments/{commitment}/postpone": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Postpone it: the first window stays known, and how far it slipped
         * @description Needs the role "staff".
         */
        post: operations["postponeCommitment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commitments/{commitment}/correct-timeframe": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Correct its timeframe, a slip of the pen: no postponement, and no slip
         * @description Where the wrong date was the first one, by which the slip is counted, that is corrected too. A postponement that is corrected to where it stood before is none. Needs the role "staff".
         */
        post: operations["correctTimeframe"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commitments/{commitment}/progress": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Report progress
         * @description Each report counts, in the same words too; only an Idempotency-Key makes a repeated one silent. Needs the role "staff".
         */
        post: operations["reportProgress"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commitments/{commitment}/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add evidence: a link, a note, words of a source, or a file that was handed in (`POST /files`)
         * @description Needs the role "staff".
         */
        post: operations["addEvidence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commitments/{commitment}/evidence/{evidence}/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Verify a piece of evidence
         * @description Each verification counts. Needs the role "staff".
         */
        post: operations["verifyEvidence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commitments/{commitment}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Close it with an outcome
         * @description Closing one that recurs opens the next, whose id the answer names. Needs the role "staff".
         */
        post: operations["closeCommitment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commitments/{commitment}/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Open it again
         * @description Of one that was opened again already, it says one more reason. The next occurrence that closing it opened is taken back, if nothing has happened to it. Needs the role "staff".
         */
        post: operations["reopenCommitment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commitments/{commitment}/links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Link it to another: supersedes, follows from, same as
         * @description Needs the role "staff".
         */
        post: operations["linkCommitment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commitments/{commitment}/recurrence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say that it recurs, and which of its series it is; null: no more
         * @description Needs the role "staff".
         */
        post: operations["setRecurrence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commitments/{commitment}/tags": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tag it: these and no others
         * @description Needs the role "staff".
         */
        post: operations["tagCommitment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commitments/{commitment}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take back that a proposal was dismissed, or that a recording was taken back
         * @description A proposal waits again; what was recorded is open again, as it was. Needs the role "staff".
         */
        post: operations["restoreProposal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commitments/{commitment}/unlink": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a link back
         * @description Needs the role "staff".
         */
        post: operations["unlinkCommitment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commitments/{commitment}/take-back-acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take back that a proposal was accepted: it waits again
         * @description As long as nothing but corrections happened since. The kind and direction it was accepted as are taken back with it; words, parties and tags stay, which a proposal has too. Needs the role "staff".
         */
        post: operations["takeBackAcceptance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commitments/{commitment}/correct-terms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Correct of which visit or kind it is, who owes it, or which words it rests on
         * @description With another visit, a date that was read at the place of the one before is read at the place of this one. Needs the role "staff".
         */
        post: operations["correctTerms"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commitments/{commitment}/take-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take back that it was recorded, by mistake or twice: it counts as nothing
         * @description Its history stays, and `restore` opens it again. What somebody promised and then withdrew is closed as withdrawn. Needs the role "staff".
         */
        post: operations["takeBackRecording"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commitments/{commitment}/acknowledge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Acknowledge a reminder: somebody has seen it, and nothing goes one level up
         * @description Without "key", all that has fallen due so far. Kept beside the commitment: version and ETag are those of its reminders. Needs the role "staff".
         */
        post: operations["acknowledge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commitments/{commitment}/snooze": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Snooze: no reminders of it to a reader before a day
         * @description Without "reader", to who asks. Kept beside the commitment: version and ETag are those of its reminders. Needs the role "staff".
         */
        post: operations["snooze"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commitments/{commitment}/watch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Watch it: what its watchers are told is told to this reader too
         * @description Without "reader", to who asks. Kept beside the commitment: version and ETag are those of its reminders. Needs the role "staff".
         */
        post: operations["watch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commitments/{commitment}/unwatch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Watch it no more
         * @description Without "reader", who asks. Kept beside the commitment: version and ETag are those of its reminders. Needs the role "staff".
         */
        post: operations["unwatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commands": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask several commands at once
         * @description Up to 200, carried out in their order, each by itself: one that is refused stops none, and each has a result. Sent again under its Idempotency-Key, what was done stays as it is, also when what was refused is put right in it. Needs the role "staff".
         */
        post: operations["askSeveral"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendars/read-file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What an import of a file would add, and what it would leave out; nothing is written
         * @description Needs the role "keeper".
         */
        post: operations["readFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hand in a file, for a command to name: a source, or evidence
         * @description The body is the file as it is, up to 20 MiB. It is kept as it came; in text, Markdown, HTML, .docx, .pdf and .eml the words are read. A file that no command names within a week is let go. The same file again has the same id. Needs the role "staff".
         */
        post: operations["handInFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/visits/{visit}/readings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Read a report, and propose the commitments in it
         * @description A text, a file (text, Markdown, HTML, .docx, .pdf, .eml), one that was handed in, or a source that is attached already. Its text is attached as a source; each proposal quotes it and counts for nothing until somebody accepts it. The same file again is the same reading. Needs the role "staff".
         */
        post: operations["begin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/readings/{reading}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How far a reading is, and what it proposed
         * @description Needs the role "reader".
         */
        get: operations["state"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Import a file: a visit file (YAML or JSON), or commitments as exported (CSV)
         * @description The file is checked as a whole first, and tried over what is recorded; with a fault in it nothing is recorded. `dryRun` tells row by row what would happen. Importing a file again doubles nothing. What takes longer than a moment is answered with 202: ask at Location how far it is. Needs the role "staff".
         */
        post: operations["importFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{import}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How far an import is, and what it came to
         * @description Needs the role "staff".
         */
        get: operations["getImport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/taking-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What of the history can be taken back as things stand, and by which command
         * @description Of all that was said on one thing, what was said last; and only what the register would take now. Ask the command as `POST /commands` takes it, with the version as its "ifMatch". Needs the role "staff".
         */
        get: operations["listWhatCanBeTakenBack"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commitments/facets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How many commitments each value of each filter would leave, and how many there are in all
         * @description Takes the filters of the list. The values of a filter are counted with the others as they are, so that each count is that of the list one then gets. Also the heads of groups. Needs the role "reader".
         */
        get: operations["countCommitments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commitments/changed-since": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What stands otherwise than at a moment: new, closed, moved, reworded, reassigned, evidence
         * @description State against state, now or `asOf`: what was done and taken back in between is not told. Takes the filters of the list; sorted by id. Needs the role "reader".
         */
        get: operations["listChangedSince"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commitments/{commitment}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A commitment with all that is known of it; its ETag is the version of its stream
         * @description Needs the role "reader".
         */
        get: operations["getCommitment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What happened, a readable line for each event, newest first
         * @description JSON a page at a time; CSV (`Accept: text/csv` or `format=csv`) all at once. Needs the role "reader".
         */
        get: operations["listHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/visits/{visit}/sources/{source}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A source of a visit, its text as it was attached
         * @description Needs the role "reader".
         */
        get: operations["getSource"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deadlines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What is due, the nearest first, each with how its date came about
         * @description JSON a page at a time; CSV (`Accept: text/csv` or `format=csv`) all at once. Needs the role "reader".
         */
        get: operations["listDeadlines"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Evidence, the oldest first; with verified=no, what nobody has checked yet
         * @description JSON a page at a time; CSV (`Accept: text/csv` or `format=csv`) all at once. Needs the role "reader".
         */
        get: operations["list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reminders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What goes out to whom, the next first, each with why
         * @description JSON a page at a time; CSV (`Accept: text/csv` or `format=csv`) all at once. Needs the role "reader".
         */
        get: operations["listReminders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commitments/{commitment}/reminders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The reminders of a commitment: planned, sent, cancelled, to whom, and why
         * @description JSON a page at a time; CSV (`Accept: text/csv` or `format=csv`) all at once. Needs the role "reader".
         */
        get: operations["listCommitmentReminders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What readings proposed, why, and what people made of it
         * @description JSON a page at a time; CSV (`Accept: text/csv` or `format=csv`) all at once. Needs the role "reader".
         */
        get: operations["listProposals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/proposals/lookalikes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Which proposals of a visit look like a commitment that is recorded already
         * @description Needs the role "reader".
         */
        get: operations["getLookalikes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The rules by which reminders are sent: those that hold for a commitment, a visit or a kind, or what one rulebook says
         * @description JSON a page at a time; CSV (`Accept: text/csv` or `format=csv`) all at once. Needs the role "reader".
         */
        get: operations["listRules"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/readers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who is written to, and how they want it
         * @description JSON a page at a time; CSV (`Accept: text/csv` or `format=csv`) all at once. Needs the role "reader".
         */
        get: operations["listReaders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendars": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Calendars of days on which nobody is reached
         * @description JSON a page at a time; CSV (`Accept: text/csv` or `format=csv`) all at once. Needs the role "reader".
         */
        get: operations["listCalendars"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendars/{calendar}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A calendar with its free days; its ETag is the version of its stream
         * @description Needs the role "reader".
         */
        get: operations["getCalendar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plan/rehearsal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What a change of rules, calendars or readers would do to the reminders that are planned
         * @description Ask the commands with "dryRun" first, and give the events that they answer with. Nothing is recorded, and nothing is planned. Needs the role "staff".
         */
        post: operations["rehearsePlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/outbox": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What was written to whom, the newest first
         * @description JSON a page at a time; CSV (`Accept: text/csv` or `format=csv`) all at once. Needs the role "staff".
         */
        get: operations["listNotices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Every attempt to hand something over, the newest first
         * @description JSON a page at a time; CSV (`Accept: text/csv` or `format=csv`) all at once. Needs the role "staff".
         */
        get: operations["listDeliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/commitments/{commitment}/whole": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A commitment with its quotes in their place, its reminders with reasons, who watches it, and its history
         * @description What its screen shows, in one request. The ETag is the version of its stream. Needs the role "reader".
         */
        get: operations["getWholeCommitment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/today": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What needs somebody today: figures with their lists, windows, decisions, who owes whom
         * @description Needs the role "reader".
         */
        get: operations["getToday"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/events/{position}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The event behind a line of the history, as it is recorded
         * @description Needs the role "reader".
         */
        get: operations["getEvent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What happens, as it happens: Server-Sent Events
         * @description Each event is a line of the history with what it changed as that is now (`current`); its `id` is the position, its `event` the event's type. Events of rules, calendars and readers come too, and those of reminders with the mail of the outbox that they are about. Whoever shows what they read before gives as `since` what the header `aide-memoire-position` of that answer said: so nothing between the two is missed. A comment every 15 seconds of silence keeps the connection open; whoever asks for a `heartbeat` is sent an event of that name instead, whose data tells the time and which views are behind; a position without an event says how far it is where filters left something out. It ends when the sign-in ends. Needs the role "reader".
         */
        get: operations["followChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/history/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What happened to rules, calendars or readers, newest first
         * @description As it is recorded, and so never behind. `GET /taking-back` tells which of it can be taken back. Needs the role "reader".
         */
        get: operations["listSettingsHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who you are, what you may, and how you like things
         * @description Needs the role "reader".
         */
        get: operations["getMe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/preferences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How you like the page
         * @description Needs the role "reader".
         */
        get: operations["getPreferences"];
        /**
         * Say how you like the page: all of it, what is left out as to begin with
         * @description Needs the role "reader".
         */
        put: operations["setPreferences"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/saved-views/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Save a list that you come back to, or change one
         * @description Needs the role "reader".
         */
        put: operations["saveView"];
        post?: never;
        /**
         * Delete a saved list
         * @description Needs the role "reader".
         */
        delete: operations["deleteView"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/look": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say that you look now
         * @description A page says it when it opens and each few minutes while somebody looks. After half an hour without, the next look is another one. Needs the role "reader".
         */
        post: operations["look"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who can own commitments or is written to, by name
         * @description Needs the role "reader".
         */
        get: operations["listPeople"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How the views are doing: how far they are, what they could not apply
         * @description Needs the role "reader".
         */
        get: operations["listProjections"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projections/{view}/dead-letters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a view could not apply, why, and what waits behind it
         * @description Needs the role "staff".
         */
        get: operations["listDeadLetters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/maintenance/verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check every hash and the order of the log, and recompute every view from the events
         * @description Newline-delimited JSON: progress as it comes; the last line is the result, or what failed. Needs the role "keeper".
         */
        post: operations["verifyLogAndViews"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/maintenance/rebuilds/{view}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Fill a view anew beside the rows in use, then put the new ones in their place
         * @description Newline-delimited JSON: progress as it comes; the last line is the result, or what failed. Needs the role "keeper".
         */
        post: operations["rebuildView"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/maintenance/retries/{view}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Try again the events that a view could not apply
         * @description Newline-delimited JSON: progress as it comes; the last line is the result, or what failed. Needs the role "keeper".
         */
        post: operations["retryView"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/feeds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Your calendar feeds that are good, the newest first; a keeper sees everybody’s
         * @description Needs the role "staff".
         */
        get: operations["listFeeds"];
        put?: never;
        /**
         * Make a calendar feed: its address is shown this once
         * @description Needs the role "staff".
         */
        post: operations["makeFeed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/feeds/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What was done to your calendar feeds, newest first, and what of it can be taken back
         * @description A keeper sees what was done to everybody’s. Needs the role "staff".
         */
        get: operations["listChangesOfFeeds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/feeds/{id}/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End a feed: its address leads nowhere from now on
         * @description Needs the role "staff".
         */
        post: operations["revokeFeed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/feeds/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Have a feed back that was revoked: its address is good again
         * @description Needs the role "staff".
         */
        post: operations["restoreFeed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Where reminders are posted to, each with its last attempts
         * @description Needs the role "keeper".
         */
        get: operations["listWebhooks"];
        put?: never;
        /**
         * Post reminders to a program, signed as Standard Webhooks asks; the secret is shown this once
         * @description Needs the role "keeper".
         */
        post: operations["addWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What was done to webhooks, newest first, and what of it can be taken back
         * @description Needs the role "keeper".
         */
        get: operations["listChangesOfWebhooks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/{id}/remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Post nothing there any more
         * @description Needs the role "keeper".
         */
        post: operations["removeWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Post there again after all, signed with the secret it had
         * @description Needs the role "keeper".
         */
        post: operations["restoreWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/{id}/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Post a call that says it is a test, and tell what came of it
         * @description Needs the role "keeper".
         */
        post: operations["testWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/{id}/rotate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign with a new secret from now on; it is shown this once
         * @description Needs the role "keeper".
         */
        post: operations["rotateWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        AcceptProposal: {
            kind?: components["schemas"]["Kind"];
            direction?: components["schemas"]["Direction"];
        };
        AcceptProposalInBatch: {
            /** @constant */
            type: "AcceptProposal";
            id: string;
            /** @description the version you read; without it, it applies to whatever stands */
            ifMatch?: number;
            data?: components["schemas"]["AcceptProposal"];
        };
        Acknowledge: {
            key?: {
                rule: string;
                occurrence: string;
                reader: string;
            };
        };
        AcknowledgeInBatch: {
            /** @constant */
            type: "Acknowledge";
            id: string;
            /** @description the version you read; without it, it applies to whatever stands */
            ifMatch?: number;
            data?: components["schemas"]["Acknowledge"];
        };
        AddEvidence: {
            /** @constant */
            form: "link";
            id: string;
            title: string;
            /** Format: uri */
            url: string;
        } | {
            /** @constant */
            form: "note";
            id: string;
            title: string;
            note: string;
        } | {
            /** @constant */
            form: "document";
            id: string;
            title: string;
            quote: components["schemas"]["QuoteGivenOrTold"];
        } | {
            /** @constant */
            form: "file";
            id: string;
            title: string;
            file: string;
        };
        AddEvidenceInBatch: {
            /** @constant */
            type: "AddEvidence";
            id: string;
            /** @description the version you read; without it, it applies to whatever stands */
            ifMatch?: number;
            data: components["schemas"]["AddEvidence"];
        };
        AddFreeDays: {
            days: components["schemas"]["FreeDaysGiven"][];
            /** @default by hand */
            from?: string;
        };
        AddFreeDaysInBatch: {
            /** @constant */
            type: "AddFreeDays";
            id: string;
            /** @description the version you read; without it, it applies to whatever stands */
            ifMatch?: number;
            data: components["schemas"]["AddFreeDays"];
        };
        AmendMeetingData: {
            meeting: string;
            with?: components["schemas"]["PersonGiven"][];
            body?: string | null;
            on?: components["schemas"]["TimeframeGiven"] | null;
            topics?: string[];
            because?: string;
        };
        AmendMeetingInBatch: {
            /** @constant */
            type: "AmendMeeting";
            id: string;
            /** @description the version you read; without it, it applies to whatever stands */
            ifMatch?: number;
            data: components["schemas"]["AmendMeetingData"];
        };
        AmendVisit: {
            title?: string;
            delegation?: components["schemas"]["DelegationGiven"];
            host?: components["schemas"]["HostGiven"];
            dates?: components["schemas"]["TimeframeGiven"];
            place?: components["schemas"]["PlaceGiven"];
            because?: string;
        };
        AmendVisitInBatch: {
            /** @constant */
            type: "AmendVisit";
            id: string;
            /** @description the version you read; without it, it applies to whatever stands */
            ifMatch?: number;
            data?: components["schemas"]["AmendVisit"];
        };
        AssignCommitment: {
            responsible?: string | null;
            supporting?: string[];
            counterparts?: string[];
            owner?: string | null;
            /**
             * @description that it is so, when it was refused as unlikely
             * @constant
             */
            confirmed?: true;
        };
        AssignCommitmentInBatch: {
            /** @constant */
            type: "AssignCommitment";
            id: string;
            /** @description the version you read; without it, it applies to whatever stands */
            ifMatch?: number;
            data?: components["schemas"]["AssignCommitment"];
        };
        AttachSource: {
            id: string;
            title: string;
            languages: string[];
            /** @constant */
            mediaType: "text/plain";
            text?: string;
            /** Format: uri */
            url?: string;
            /** @description a file that was handed in: its words are the text */
            file?: string;
        };
        AttachSourceInBatch: {
            /** @constant */
            type: "AttachSource";
            id: string;
            /** @description the version you read; without it, it applies to whatever stands */
            ifMatch?: number;
            data: components["schemas"]["AttachSource"];
        };
        Batch: {
            commands: components["schemas"]["CommandInBatch"][];
            /** @description the reason of each that gives none of its own */
            why?: string;
            /**
             * @description true: nothing is recorded, and the answer says what would be
             * @default false
             */
            dryRun?: boolean;
        };
        BatchAnswer: {
            results: components["schemas"]["BatchResult"][];
            /** @description of which there is a receipt */
            done: number;
            /** @description of which there is a problem */
            refused: number;
        };
        BatchResult: {
            /** @description as the command asked by itself would be answered */
            status: number;
            receipt: components["schemas"]["Receipt"] | null;
            problem: components["schemas"]["Problem"] | null;
            /** @description of a dry run: what would be recorded */
            events?: {
                type: components["schemas"]["EventType"];
                data: components["schemas"]["EventData"];
            }[];
        };
        Because: {
            quote: components["schemas"]["Quote"];
        } | {
            note: string;
        };
        BecauseGiven: {
            quote: components["schemas"]["QuoteGiven"];
        } | {
            note: string;
        };
        Calendar: {
            id: string;
            title: string;
            appliesTo: "us" | string;
            workingDays: number[] | null;
            /** @description how many entries of free days it has */
            dayCount: number;
            /** Format: date-time */
            changedAt: string;
            changedBy: string;
            /** @description of its stream */
            version: number;
        };
        /** @description the calendar as it is now, which may be later than the event; null while the views have not got there, and when there is none any more */
        CalendarChange: {
            position: number;
            /**
             * Format: date-time
             * @description the clock of whoever did it
             */
            at: string;
            /**
             * Format: date-time
             * @description the store's clock: what asOf means
             */
            recordedAt: string;
            by: string;
            /** @description null for rules, calendars and readers */
            visit: string | null;
            /** @description null for what happened to the visit itself */
            commitment: string | null;
            /** @description of its stream */
            version: number;
            /** @description the event's type: the key by which a page translates the line */
            type: components["schemas"]["EventType"];
            what: string;
            from: string | null;
            to: string | null;
            why: string | null;
            /** @description the facts in the line, to say it in another language */
            values: {
                [key: string]: unknown;
            };
            /** @description "mail": said by a link of a mail, where nobody signs in */
            via: "mail" | null;
            quote: components["schemas"]["QuoteWithWords"] | null;
            people: components["schemas"]["NamesOfPeople"];
            /** @constant */
            of: "calendar";
            id: string;
            current: components["schemas"]["CalendarDetail"] | null;
        };
        CalendarDetail: {
            id: string;
            title: string;
            appliesTo: "us" | string;
            workingDays: number[] | null;
            /** @description how many entries of free days it has */
            dayCount: number;
            /** Format: date-time */
            changedAt: string;
            changedBy: string;
            /** @description of its stream */
            version: number;
            /** @description sorted by their first day */
            days: {
                /** Format: date */
                first: string;
                /** Format: date */
                last: string;
                name: string;
                /** @description where it comes from */
                from: string;
            }[];
        };
        CalendarList: {
            items: components["schemas"]["Calendar"][];
            /** @description how many there are in all; counted up to 1000 */
            total: number;
            /** @description false when there are more than were counted */
            totalIsExact: boolean;
            /** @description the cursor of the next page; null on the last */
            next: string | null;
            /** @description what the view had taken when it was asked */
            position: number;
            people: components["schemas"]["NamesOfPeople"];
            /**
             * Format: date-time
             * @description the moment it is shown as of, where one was asked for
             */
            asOf?: string;
            /** @description what may have been mistyped, with the nearest names, where nothing was found */
            warnings?: string[];
        };
        /**
         * @description whose stream an event is of; "reminders" are those of a commitment, and what was sent of them
         * @enum {string}
         */
        Category: "visit" | "commitment" | "reminders" | "rulebook" | "calendar" | "reader";
        Cause: components["schemas"]["OnBeforeOpening"] | components["schemas"]["OnOpening"] | components["schemas"]["OnBeforeClosing"] | components["schemas"]["OnClosing"] | components["schemas"]["OnOverdue"] | components["schemas"]["OnUndated"] | components["schemas"]["OnUnreported"] | components["schemas"]["OnDate"] | {
            /** @constant */
            on: "escalation";
        };
        CellChange: {
            column: string;
            from: string;
            to: string;
            refused?: components["schemas"]["NotTaken"];
        };
        Change: components["schemas"]["VisitChange"] | components["schemas"]["CommitmentChange"] | components["schemas"]["RemindersChange"] | components["schemas"]["RulebookChange"] | components["schemas"]["CalendarChange"] | components["schemas"]["ReaderChange"];
        ChangedCommitment: {
            commitment: components["schemas"]["Commitment"];
            /** @description null when it was not recorded by then */
            was: components["schemas"]["Commitment"] | null;
            differences: components["schemas"]["Difference"][];
        };
        ChangedCommitmentList: {
            items: components["schemas"]["ChangedCommitment"][];
            /** @description how many there are in all; counted up to 1000 */
            total: number;
            /** @description false when there are more than were counted */
            totalIsExact: boolean;
            /** @description the cursor of the next page; null on the last */
            next: string | null;
            /** @description what the view had taken when it was asked */
            position: number;
            people: components["schemas"]["NamesOfPeople"];
            /**
             * Format: date-time
             * @description the moment it is shown as of, where one was asked for
             */
            asOf?: string;
            /** @description what may have been mistyped, with the nearest names, where nothing was found */
            warnings?: string[];
        };
        /** @enum {string} */
        Channel: "mail" | "webhook" | "outbox";
        ChannelHistory: {
            items: {
                id: string;
                /** @description what a feed is of, or where a webhook posts to */
                about: string;
                /**
                 * @description rotated: given a new secret
                 * @enum {string}
                 */
                act: "made" | "rotated" | "ended" | "restored";
                /** @description null where nobody had written it down */
                by: string | null;
                /** Format: date-time */
                at: string;
                /** @description which it left */
                version: number;
                /** @description the command that takes it back, sent with this version as `If-Match` */
                undo: ("end" | "restore") | null;
                /** @description why nothing takes it back, though nothing was done since: the former secret is kept nowhere; what somebody held who has left is no longer good */
                lasting: ("secret-replaced" | "maker-left") | null;
            }[];
        };
        CloseCommitment: {
            outcome: components["schemas"]["Outcome"];
            reason?: string;
            /** Format: date */
            on?: string;
            next?: {
                commitment?: string;
                timeframe?: components["schemas"]["TimeframeGiven"];
            };
            supersededBy?: string;
            /**
             * @description that it is so, when it was refused as unlikely
             * @constant
             */
            confirmed?: true;
        };
        CloseCommitmentInBatch: {
            /** @constant */
            type: "CloseCommitment";
            id: string;
            /** @description the version you read; without it, it applies to whatever stands */
            ifMatch?: number;
            data: components["schemas"]["CloseCommitment"];
        };
        Colleague: {
            id: string;
            name: string;
            /** @description the body whose mailbox it is */
            body: string | null;
            /** @description whether it is said how they are written to */
            isDescribed: boolean;
            removed: components["schemas"]["ReaderRemoval"] | null;
            /** @description how many commitments that are proposed or open */
            owns: number;
        };
        ColleagueList: {
            items: components["schemas"]["Colleague"][];
            /** Format: date-time */
            asOf?: string;
        };
        /** @description as the command of that name takes it */
        CommandData: {
            [key: string]: unknown;
        };
        CommandInBatch: components["schemas"]["RecordVisitInBatch"] | components["schemas"]["AmendVisitInBatch"] | components["schemas"]["AttachSourceInBatch"] | components["schemas"]["RetractSourceInBatch"] | components["schemas"]["RestoreSourceInBatch"] | components["schemas"]["NoteMeetingInBatch"] | components["schemas"]["AmendMeetingInBatch"] | components["schemas"]["RetractMeetingInBatch"] | components["schemas"]["ProposeCommitmentInBatch"] | components["schemas"]["RecordCommitmentInBatch"] | components["schemas"]["AcceptProposalInBatch"] | components["schemas"]["DismissProposalInBatch"] | components["schemas"]["RewordCommitmentInBatch"] | components["schemas"]["RenameBodyInBatch"] | components["schemas"]["AssignCommitmentInBatch"] | components["schemas"]["NarrowTimeframeInBatch"] | components["schemas"]["PostponeCommitmentInBatch"] | components["schemas"]["CorrectTimeframeInBatch"] | components["schemas"]["ReportProgressInBatch"] | components["schemas"]["AddEvidenceInBatch"] | components["schemas"]["VerifyEvidenceInBatch"] | components["schemas"]["CloseCommitmentInBatch"] | components["schemas"]["ReopenCommitmentInBatch"] | components["schemas"]["LinkCommitmentInBatch"] | components["schemas"]["SetRecurrenceInBatch"] | components["schemas"]["TagCommitmentInBatch"] | components["schemas"]["RestoreProposalInBatch"] | components["schemas"]["UnlinkCommitmentInBatch"] | components["schemas"]["RetractEvidenceInBatch"] | components["schemas"]["TakeBackVerificationInBatch"] | components["schemas"]["TakeBackAcceptanceInBatch"] | components["schemas"]["CorrectTermsInBatch"] | components["schemas"]["RetractReportInBatch"] | components["schemas"]["TakeBackRecordingInBatch"] | components["schemas"]["AcknowledgeInBatch"] | components["schemas"]["SnoozeInBatch"] | components["schemas"]["WatchInBatch"] | components["schemas"]["UnwatchInBatch"] | components["schemas"]["SetRuleInBatch"] | components["schemas"]["SwitchOffRuleInBatch"] | components["schemas"]["LeaveRuleInBatch"] | components["schemas"]["KeepCalendarInBatch"] | components["schemas"]["AddFreeDaysInBatch"] | components["schemas"]["RemoveFreeDaysInBatch"] | components["schemas"]["TakeBackFreeDaysInBatch"] | components["schemas"]["DescribeReaderInBatch"] | components["schemas"]["RemoveReaderInBatch"];
        Commitment: {
            id: string;
            visit: string;
            kind: components["schemas"]["Kind"];
            direction: components["schemas"]["Direction"];
            statement: string;
            language: string;
            /** @description EDTF (ISO 8601-2); empty when the date is not known */
            edtf: string;
            /** @description the source's own words for the date */
            words: string | null;
            zone: string;
            hemisphere: components["schemas"]["Hemisphere"];
            responsible: string | null;
            supporting: string[];
            counterparts: string[];
            owner: string | null;
            tags: string[];
            recurrence: components["schemas"]["Recurrence"] | null;
            stage: components["schemas"]["Stage"];
            outcome: components["schemas"]["Outcome"] | null;
            evidence: components["schemas"]["EvidenceState"];
            evidenceCount: number;
            evidenceVerified: number;
            slipDays: number | null;
            postponements: number;
            links: components["schemas"]["Link"][];
            reports: number;
            lastReportedAt: string | null;
            /** Format: date-time */
            recordedAt: string;
            /** Format: date-time */
            changedAt: string;
            /** @description of its stream, also its ETag */
            version: number;
            /** @description of the event that made it so */
            position: number;
            visitTitle: string;
            /** @description computed for the moment asked; null unless proposed or open */
            schedule: components["schemas"]["Schedule"] | null;
            window: components["schemas"]["Window"];
            /** @description from the day that it is in the place to the last of the window: 0 on it, negative after it; null unless proposed or open */
            daysLeft: number | null;
            /** @description to the first day of the window: 0 on it, negative once it is open */
            daysToOpening: number | null;
            /** @description the first window agreed */
            baseline: components["schemas"]["Window"] | null;
            quotes: components["schemas"]["QuoteWithWords"][];
            /** @description what of it says now what `q` asked for, in the list of a search */
            found?: components["schemas"]["FoundText"][];
        };
        /** @description the commitment as it is now, which may be later than the event; null while the views have not got there, and when there is none any more */
        CommitmentChange: {
            position: number;
            /**
             * Format: date-time
             * @description the clock of whoever did it
             */
            at: string;
            /**
             * Format: date-time
             * @description the store's clock: what asOf means
             */
            recordedAt: string;
            by: string;
            /** @description null for rules, calendars and readers */
            visit: string | null;
            /** @description null for what happened to the visit itself */
            commitment: string | null;
            /** @description of its stream */
            version: number;
            /** @description the event's type: the key by which a page translates the line */
            type: components["schemas"]["EventType"];
            what: string;
            from: string | null;
            to: string | null;
            why: string | null;
            /** @description the facts in the line, to say it in another language */
            values: {
                [key: string]: unknown;
            };
            /** @description "mail": said by a link of a mail, where nobody signs in */
            via: "mail" | null;
            quote: components["schemas"]["QuoteWithWords"] | null;
            people: components["schemas"]["NamesOfPeople"];
            /** @constant */
            of: "commitment";
            id: string;
            current: components["schemas"]["CommitmentNow"] | null;
        };
        CommitmentDetail: {
            id: string;
            visit: string;
            kind: components["schemas"]["Kind"];
            direction: components["schemas"]["Direction"];
            statement: string;
            language: string;
            /** @description EDTF (ISO 8601-2); empty when the date is not known */
            edtf: string;
            /** @description the source's own words for the date */
            words: string | null;
            zone: string;
            hemisphere: components["schemas"]["Hemisphere"];
            responsible: string | null;
            supporting: string[];
            counterparts: string[];
            owner: string | null;
            tags: string[];
            recurrence: components["schemas"]["Recurrence"] | null;
            stage: components["schemas"]["Stage"];
            outcome: components["schemas"]["Outcome"] | null;
            evidence: components["schemas"]["EvidenceState"];
            evidenceCount: number;
            evidenceVerified: number;
            slipDays: number | null;
            postponements: number;
            links: components["schemas"]["Link"][];
            reports: number;
            lastReportedAt: string | null;
            /** Format: date-time */
            recordedAt: string;
            /** Format: date-time */
            changedAt: string;
            /** @description of its stream, also its ETag */
            version: number;
            /** @description of the event that made it so */
            position: number;
            visitTitle: string;
            /** @description computed for the moment asked; null unless proposed or open */
            schedule: components["schemas"]["Schedule"] | null;
            window: components["schemas"]["Window"];
            /** @description from the day that it is in the place to the last of the window: 0 on it, negative after it; null unless proposed or open */
            daysLeft: number | null;
            /** @description to the first day of the window: 0 on it, negative once it is open */
            daysToOpening: number | null;
            /** @description the first window agreed */
            baseline: components["schemas"]["Window"] | null;
            quotes: components["schemas"]["QuoteWithWords"][];
            /** @description what of it says now what `q` asked for, in the list of a search */
            found?: components["schemas"]["FoundText"][];
            evidenceItems: components["schemas"]["EvidenceOfCommitment"][];
            lastReport: string | null;
            closedOn: string | null;
            closedBecause: string | null;
            /** @description the occurrence that closing it opened */
            next: string | null;
            supersededBy: string | null;
            /** @description while it has no date: by when its series makes it likely, so long after the one before; nobody promised it */
            expected: components["schemas"]["ExpectedDate"] | null;
            recordedBy: string;
            changedBy: string;
            people: components["schemas"]["NamesOfPeople"];
            /**
             * Format: date-time
             * @description the moment it is shown as of, where one was asked for
             */
            asOf?: string;
        };
        CommitmentFacets: {
            /** @description how many the list has: all of them, counted to the last */
            total: number;
            facets: components["schemas"]["FacetsByFilter"];
            position: number;
            /**
             * Format: date-time
             * @description the moment it is counted as of, where one was asked for
             */
            asOf?: string;
            people: components["schemas"]["NamesOfPeople"];
        };
        CommitmentList: {
            items: components["schemas"]["Commitment"][];
            /** @description how many there are in all; counted up to 1000 */
            total: number;
            /** @description false when there are more than were counted */
            totalIsExact: boolean;
            /** @description the cursor of the next page; null on the last */
            next: string | null;
            /** @description what the view had taken when it was asked */
            position: number;
            people: components["schemas"]["NamesOfPeople"];
            /**
             * Format: date-time
             * @description the moment it is shown as of, where one was asked for
             */
            asOf?: string;
            /** @description what may have been mistyped, with the nearest names, where nothing was found */
            warnings?: string[];
        };
        CommitmentNow: {
            id: string;
            visit: string;
            kind: components["schemas"]["Kind"];
            direction: components["schemas"]["Direction"];
            statement: string;
            language: string;
            /** @description EDTF (ISO 8601-2); empty when the date is not known */
            edtf: string;
            /** @description the source's own words for the date */
            words: string | null;
            zone: string;
            hemisphere: components["schemas"]["Hemisphere"];
            responsible: string | null;
            supporting: string[];
            counterparts: string[];
            owner: string | null;
            tags: string[];
            recurrence: components["schemas"]["Recurrence"] | null;
            stage: components["schemas"]["Stage"];
            outcome: components["schemas"]["Outcome"] | null;
            evidence: components["schemas"]["EvidenceState"];
            evidenceCount: number;
            evidenceVerified: number;
            slipDays: number | null;
            postponements: number;
            links: components["schemas"]["Link"][];
            reports: number;
            lastReportedAt: string | null;
            /** Format: date-time */
            recordedAt: string;
            /** Format: date-time */
            changedAt: string;
            /** @description of its stream, also its ETag */
            version: number;
            /** @description of the event that made it so */
            position: number;
            visitTitle: string;
            /** @description computed for the moment asked; null unless proposed or open */
            schedule: components["schemas"]["Schedule"] | null;
            window: components["schemas"]["Window"];
            /** @description from the day that it is in the place to the last of the window: 0 on it, negative after it; null unless proposed or open */
            daysLeft: number | null;
            /** @description to the first day of the window: 0 on it, negative once it is open */
            daysToOpening: number | null;
            /** @description the first window agreed */
            baseline: components["schemas"]["Window"] | null;
            quotes: components["schemas"]["QuoteWithWords"][];
            /** @description what of it says now what `q` asked for, in the list of a search */
            found?: components["schemas"]["FoundText"][];
            evidenceItems: components["schemas"]["EvidenceOfCommitment"][];
            lastReport: string | null;
            closedOn: string | null;
            closedBecause: string | null;
            /** @description the occurrence that closing it opened */
            next: string | null;
            supersededBy: string | null;
            /** @description while it has no date: by when its series makes it likely, so long after the one before; nobody promised it */
            expected: components["schemas"]["ExpectedDate"] | null;
            recordedBy: string;
            changedBy: string;
            /**
             * Format: date-time
             * @description the moment it is shown as of, where one was asked for
             */
            asOf?: string;
        };
        CommitmentOfWhole: {
            id: string;
            visit: string;
            kind: components["schemas"]["Kind"];
            direction: components["schemas"]["Direction"];
            statement: string;
            language: string;
            /** @description EDTF (ISO 8601-2); empty when the date is not known */
            edtf: string;
            /** @description the source's own words for the date */
            words: string | null;
            zone: string;
            hemisphere: components["schemas"]["Hemisphere"];
            responsible: string | null;
            supporting: string[];
            counterparts: string[];
            owner: string | null;
            tags: string[];
            recurrence: components["schemas"]["Recurrence"] | null;
            stage: components["schemas"]["Stage"];
            outcome: components["schemas"]["Outcome"] | null;
            evidence: components["schemas"]["EvidenceState"];
            evidenceCount: number;
            evidenceVerified: number;
            slipDays: number | null;
            postponements: number;
            links: components["schemas"]["Link"][];
            reports: number;
            lastReportedAt: string | null;
            /** Format: date-time */
            recordedAt: string;
            /** Format: date-time */
            changedAt: string;
            /** @description of its stream, also its ETag */
            version: number;
            /** @description of the event that made it so */
            position: number;
            visitTitle: string;
            /** @description computed for the moment asked; null unless proposed or open */
            schedule: components["schemas"]["Schedule"] | null;
            window: components["schemas"]["Window"];
            /** @description from the day that it is in the place to the last of the window: 0 on it, negative after it; null unless proposed or open */
            daysLeft: number | null;
            /** @description to the first day of the window: 0 on it, negative once it is open */
            daysToOpening: number | null;
            /** @description the first window agreed */
            baseline: components["schemas"]["Window"] | null;
            quotes: components["schemas"]["QuoteWithWords"][];
            /** @description what of it says now what `q` asked for, in the list of a search */
            found?: components["schemas"]["FoundText"][];
            evidenceItems: components["schemas"]["EvidenceOfCommitment"][];
            lastReport: string | null;
            closedOn: string | null;
            closedBecause: string | null;
            /** @description the occurrence that closing it opened */
            next: string | null;
            supersededBy: string | null;
            /** @description while it has no date: by when its series makes it likely, so long after the one before; nobody promised it */
            expected: components["schemas"]["ExpectedDate"] | null;
            recordedBy: string;
            changedBy: string;
            /**
             * Format: date-time
             * @description the moment it is shown as of, where one was asked for
             */
            asOf?: string;
        };
        CorrectTerms: {
            /** @description the one it is of, where it was recorded under another: quotes are given anew from its sources, or [] for none */
            visit?: string;
            kind?: components["schemas"]["Kind"];
            direction?: components["schemas"]["Direction"];
            /** @description these and no others */
            quotes?: components["schemas"]["QuoteGivenOrTold"][];
            reason?: string;
        };
        CorrectTermsInBatch: {
            /** @constant */
            type: "CorrectTerms";
            id: string;
            /** @description the version you read; without it, it applies to whatever stands */
            ifMatch?: number;
            data?: components["schemas"]["CorrectTerms"];
        };
        CorrectTimeframe: {
            timeframe: components["schemas"]["TimeframeGiven"];
            reason: string;
            /** @description the version of the event that set the wrong date; without it, the one that holds */
            corrects?: number;
        };
        CorrectTimeframeData: {
            timeframe: components["schemas"]["TimeframeGiven"];
            reason?: string;
            /** @description the version of the event that set the wrong date; without it, the one that holds */
            corrects?: number;
        };
        CorrectTimeframeInBatch: {
            /** @constant */
            type: "CorrectTimeframe";
            id: string;
            /** @description the version you read; without it, it applies to whatever stands */
            ifMatch?: number;
            data: components["schemas"]["CorrectTimeframeData"];
        };
        CountedDays: {
            workingDays: number;
            /** Format: date */
            from: string;
            calendars: string[];
        };
        /** @description STALE_VERSION: what was changed meanwhile, as it is now, in the form in which it is answered where it is read; of reminders those of the commitment, of a rulebook its rules. Missing when the views have not got there yet */
        CurrentRow: {
            [key: string]: unknown;
        };
        DeadLetter: {
            position: number;
            streamId: string;
            /** @description of the event */
            type: string;
            /** @description why the view could not take it */
            error: string;
            /** @description the event it waits behind; null for the one that failed */
            waitsBehind: number | null;
            attempts: number;
            /** Format: date-time */
            since: string;
            /** Format: date-time */
            triedAt: string;
        };
        DeadLetterList: {
            /** @description in the order of the log, the first 50 */
            items: components["schemas"]["DeadLetter"][];
        };
        Deadline: {
            commitment: string;
            visit: string;
            statement: string;
            language: string;
            kind: components["schemas"]["Kind"];
            direction: components["schemas"]["Direction"];
            responsible: string | null;
            owner: string | null;
            edtf: string;
            words: string | null;
            zone: string;
            /** @description from here on the window is open */
            opensAt: string | null;
            /** @description from here on it is overdue: the last day's end in the zone */
            overdueAt: string | null;
            /** @description how the deadline came to be where it is, oldest first */
            steps: {
                /** @enum {string} */
                how: "set" | "narrowed" | "postponed" | "corrected";
                edtf: string;
                words: string | null;
                window: components["schemas"]["Window"];
                because: components["schemas"]["Because"] | null;
                by: string;
                /** Format: date-time */
                at: string;
                position: number;
            }[];
            position: number;
            /** @enum {string} */
            stage: "proposed" | "open";
            schedule: components["schemas"]["Schedule"];
            window: components["schemas"]["Window"];
            /** @description to the last day, in the zone; negative when overdue */
            daysLeft: number | null;
        };
        DeadlineList: {
            items: components["schemas"]["Deadline"][];
            /** @description how many there are in all; counted up to 1000 */
            total: number;
            /** @description false when there are more than were counted */
            totalIsExact: boolean;
            /** @description the cursor of the next page; null on the last */
            next: string | null;
            /** @description what the view had taken when it was asked */
            position: number;
            people: components["schemas"]["NamesOfPeople"];
            /**
             * Format: date-time
             * @description the moment it is shown as of, where one was asked for
             */
            asOf?: string;
            /** @description what may have been mistyped, with the nearest names, where nothing was found */
            warnings?: string[];
        };
        Delegation: {
            name: string;
            head?: components["schemas"]["Person"];
            members: components["schemas"]["Person"][];
        };
        DelegationGiven: {
            name: string;
            head?: components["schemas"]["PersonGiven"];
            /** @default [] */
            members?: components["schemas"]["PersonGiven"][];
        };
        Delivery: {
            /** Format: uuid */
            id: string;
            notice: string;
            channel: components["schemas"]["Channel"];
            /** @description a mail address, or the name of a webhook */
            to: string;
            /** Format: date-time */
            at: string;
            outcome: components["schemas"]["DeliveryOutcome"];
            /** @description what the other side said */
            answer: string;
            milliseconds: number;
        };
        DeliveryList: {
            items: components["schemas"]["Delivery"][];
            /** @description how many there are in all; counted up to 1000 */
            total: number;
            /** @description false when there are more than were counted */
            totalIsExact: boolean;
            /** @description the cursor of the next page; null on the last */
            next: string | null;
            /** @description what the view had taken when it was asked */
            position: number;
            people: components["schemas"]["NamesOfPeople"];
            /**
             * Format: date-time
             * @description the moment it is shown as of, where one was asked for
             */
            asOf?: string;
            /** @description what may have been mistyped, with the nearest names, where nothing was found */
            warnings?: string[];
        };
        /** @enum {string} */
        DeliveryOutcome: "delivered" | "refused" | "put off";
        DescribeReader: {
            name: string;
            body: string | null;
            email: string | null;
            languages: string[];
            zone: string;
            hour: number;
            rhythm: components["schemas"]["Rhythm"];
            weekday: number;
            head: string | null;
            /**
             * @description that it is so, when it was refused as unlikely
             * @constant
             */
            confirmed?: true;
        };
        DescribeReaderInBatch: {
            /** @constant */
            type: "DescribeReader";
            id: string;
            /** @description the version you read; without it, it applies to whatever stands */
            ifMatch?: number;
            data: components["schemas"]["DescribeReader"];
        };
        Difference: {
            /** @enum {string} */
            what: "new" | "accepted" | "dismissed" | "closed" | "reopened" | "moved" | "reworded" | "reassigned" | "evidence" | "reported" | "tagged" | "corrected" | "linked" | "recurring";
            /** @description those of the commitment that differ: their values stand in it, and in `was` */
            fields: string[];
        };
        /** @enum {string} */
        Direction: "ours" | "theirs" | "joint";
        DismissProposal: {
            reason: string;
        };
        DismissProposalData: {
            reason?: string;
        };
        DismissProposalInBatch: {
            /** @constant */
            type: "DismissProposal";
            id: string;
            /** @description the version you read; without it, it applies to whatever stands */
            ifMatch?: number;
            data?: components["schemas"]["DismissProposalData"];
        };
        EffectiveRule: {
            id: string;
            /**
             * @description as shipped; a rulebook says otherwise; it is in no default; a rulebook switched it off
             * @enum {string}
             */
            state: "default" | "overridden" | "added" | "off";
            /** @description null where it is switched off */
            rule: components["schemas"]["Rule"] | null;
            /** @description whose rulebook says so; "default" where none does */
            scope: string;
            /** @description of the rule: what reminders made by it name */
            version: string;
            /** @description the version that would hold if this scope said nothing */
            replaces: string | null;
            setBy: string | null;
            setAt: string | null;
        };
        EffectiveRuleList: {
            items: components["schemas"]["EffectiveRule"][];
            /** @description how many there are in all; counted up to 1000 */
            total: number;
            /** @description false when there are more than were counted */
            totalIsExact: boolean;
            /** @description the cursor of the next page; null on the last */
            next: string | null;
            /** @description what the view had taken when it was asked */
            position: number;
            people: components["schemas"]["NamesOfPeople"];
            /**
             * Format: date-time
             * @description the moment it is shown as of, where one was asked for
             */
            asOf?: string;
            /** @description what may have been mistyped, with the nearest names, where nothing was found */
            warnings?: string[];
            /** @description by scope, the version of each rulebook that has a say: what `If-Match` names for a command to it; 0 where it never said anything */
            rulebooks: {
                [key: string]: number;
            };
        };
        /** @description as the AsyncAPI document describes it, by its type */
        EventData: {
            [key: string]: unknown;
        };
        /** @enum {string} */
        EventType: "VisitRecorded" | "VisitAmended" | "SourceAttached" | "MeetingNoted" | "MeetingAmended" | "MeetingRetracted" | "SourceRetracted" | "SourceRestored" | "CommitmentProposed" | "CommitmentAccepted" | "CommitmentDismissed" | "CommitmentRecorded" | "CommitmentReworded" | "CommitmentAssigned" | "BodyRenamed" | "TimeframeNarrowed" | "CommitmentPostponed" | "TimeframeCorrected" | "ProgressReported" | "EvidenceAdded" | "EvidenceVerified" | "CommitmentClosed" | "CommitmentReopened" | "CommitmentLinked" | "RecurrenceSet" | "CommitmentTagged" | "ProposalRestored" | "CommitmentUnlinked" | "EvidenceRetracted" | "VerificationTakenBack" | "AcceptanceTakenBack" | "TermsCorrected" | "ReportRetracted" | "RecordingTakenBack" | "RecordingRestored" | "ReminderFellDue" | "ReminderDelivered" | "ReminderFailed" | "ReminderCancelled" | "ReminderAcknowledged" | "RemindersSnoozed" | "CommitmentWatched" | "CommitmentUnwatched" | "RemindersMoved" | "RuleSet" | "RuleSwitchedOff" | "RuleLeft" | "CalendarKept" | "FreeDaysAdded" | "FreeDaysRemoved" | "ReaderDescribed" | "ReaderRemoved";
        Evidence: {
            /** @constant */
            form: "link";
            id: string;
            title: string;
            /** Format: uri */
            url: string;
        } | {
            /** @constant */
            form: "note";
            id: string;
            title: string;
            note: string;
        } | {
            /** @constant */
            form: "document";
            id: string;
            title: string;
            quote: components["schemas"]["Quote"];
        } | {
            /** @constant */
            form: "file";
            id: string;
            title: string;
            file: components["schemas"]["KeptFile"];
        };
        /** @enum {string} */
        EvidenceForm: "link" | "note" | "document" | "file";
        EvidenceOfCommitment: {
            item: components["schemas"]["Evidence"];
            addedBy: string;
            /** Format: date-time */
            addedAt: string;
            verifiedBy: string | null;
            verifiedAt: string | null;
        };
        /** @enum {string} */
        EvidenceState: "none" | "claimed" | "verified";
        ExpectedDate: {
            /** Format: date */
            by: string;
            every: string;
            /** Format: date */
            after: string;
        };
        /** @description the most frequent first, 100 at most */
        Facet: {
            values: components["schemas"]["FacetValue"][];
            isAll: boolean;
        };
        /** @description a value of the filter, and how many the list then has */
        FacetValue: {
            value: string;
            count: number;
        };
        FacetsByFilter: {
            stage: components["schemas"]["Facet"];
            schedule: components["schemas"]["Facet"];
            outcome: components["schemas"]["Facet"];
            evidence: components["schemas"]["Facet"];
            kind: components["schemas"]["Facet"];
            direction: components["schemas"]["Facet"];
            visit: components["schemas"]["Facet"];
            owner: components["schemas"]["Facet"];
            responsible: components["schemas"]["Facet"];
            body: components["schemas"]["Facet"];
            tag: components["schemas"]["Facet"];
        };
        FailedLine: {
            /** @constant */
            kind: "failed";
            problem: string;
        };
        /** @description One fault of a request: where (JSON Pointer, RFC 6901), what is wrong, what would be right */
        Fault: {
            pointer: string;
            detail: string;
            expected?: string;
            /** @description What is wrong: FIELD_MISSING, FIELD_UNKNOWN, FIELD_TYPE, FIELD_VALUE, FIELD_DAY, FIELD_INSTANT, FIELD_YEAR_ZERO, FIELD_WEB_ADDRESS, FIELD_MAIL_ADDRESS, FIELD_ID, FIELD_ID_RESERVED, FIELD_GIVEN_ID, FIELD_SHA256, FIELD_WHOLE_NUMBER, FIELD_SPAN, FIELD_ACCOUNT, FIELD_COUNTRY, FIELD_REGION, FIELD_BASE64, FIELD_FILE_ENDING, FIELD_MEDIA_TYPE, FIELD_ADDRESS_HERE, FIELD_COLUMN, FIELD_LANGUAGE, FIELD_ZONE, FIELD_ALPHABETS, FIELD_SCOPE, FIELD_FEED_SCOPE, FIELD_SORT_KEYS, FIELD_SORT_TWICE, FIELD_ONE_OF, FIELD_ONLY_ONE_OF, FIELD_RULES_OF, FIELD_OTHERWISE, FIELD_ONE_HAPPENING, FIELD_NO_REASON, FIELD_REASON, FIELD_CURSOR, FIELD_CURSOR_OF_ANOTHER, FIELD_POSITION_TO_COME, FIELD_EMPTY, FIELD_BLANK, FIELD_ONE_LINE, FIELD_CHARACTERS, FIELD_UNICODE, FIELD_TOO_LONG, FIELD_TOO_SHORT, FIELD_TOO_LARGE, FIELD_TOO_SMALL, FIELD_TOO_MANY, FIELD_TOO_FEW, FIELD_TOO_DEEP, FIELD_DAYS_REVERSED, FIELD_MOMENT, FIELD_NOT_ENCRYPTED, FIELD_TOO_MANY_OF_THEN, FILE_MISSING, FILE_TOO_MANY_PARTS, FILE_SAME_ID, FILE_SAME_ROW, FILE_FAULTS_LEFT, FILE_COLUMN_UNKNOWN, FILE_COLUMN_TWICE, FILE_TOO_MANY_ROWS, FILE_MARKUP, FILE_UNREADABLE, CELL_FIXED, CELL_NEEDS_REASON, CELL_NEEDS_OUTCOME, CELL_OUTSIDE_WINDOW, CELL_NO_OTHER_OUTCOME, CELL_NO_WAY, CELL_TAKES_NO_LINK_BACK, or the code of a refusal. More may come */
            code?: string;
            /** @description the facts in "detail": with the code they say it in any language */
            params?: {
                [key: string]: string | number | boolean | null | (string | number)[];
            };
        };
        Feed: {
            id: string;
            scope: string;
            language: string;
            madeBy: string;
            /** Format: date-time */
            madeAt: string;
            lastReadAt: string | null;
            /** @description since when its address leads nowhere */
            endedAt: string | null;
            /** @description one more with each change: what `If-Match` names */
            version: number;
        };
        FeedList: {
            items: components["schemas"]["Feed"][];
        };
        Figure: {
            count: number;
            /** @description the list that it counts: an address below /api/v1, with its query */
            list: string;
        };
        FileEntry: {
            line: number | null;
            name: string;
        };
        /** @description what cannot be read, or would be refused, and where it stands */
        FileFault: {
            pointer: string;
            /** @description for people: letter › edtf */
            place: string;
            /** @description of the file, from 1 */
            line: number;
            column: number;
            detail: string;
            expected?: string;
            /** @description What is wrong: FIELD_MISSING, FIELD_UNKNOWN, FIELD_TYPE, FIELD_VALUE, FIELD_DAY, FIELD_INSTANT, FIELD_YEAR_ZERO, FIELD_WEB_ADDRESS, FIELD_MAIL_ADDRESS, FIELD_ID, FIELD_ID_RESERVED, FIELD_GIVEN_ID, FIELD_SHA256, FIELD_WHOLE_NUMBER, FIELD_SPAN, FIELD_ACCOUNT, FIELD_COUNTRY, FIELD_REGION, FIELD_BASE64, FIELD_FILE_ENDING, FIELD_MEDIA_TYPE, FIELD_ADDRESS_HERE, FIELD_COLUMN, FIELD_LANGUAGE, FIELD_ZONE, FIELD_ALPHABETS, FIELD_SCOPE, FIELD_FEED_SCOPE, FIELD_SORT_KEYS, FIELD_SORT_TWICE, FIELD_ONE_OF, FIELD_ONLY_ONE_OF, FIELD_RULES_OF, FIELD_OTHERWISE, FIELD_ONE_HAPPENING, FIELD_NO_REASON, FIELD_REASON, FIELD_CURSOR, FIELD_CURSOR_OF_ANOTHER, FIELD_POSITION_TO_COME, FIELD_EMPTY, FIELD_BLANK, FIELD_ONE_LINE, FIELD_CHARACTERS, FIELD_UNICODE, FIELD_TOO_LONG, FIELD_TOO_SHORT, FIELD_TOO_LARGE, FIELD_TOO_SMALL, FIELD_TOO_MANY, FIELD_TOO_FEW, FIELD_TOO_DEEP, FIELD_DAYS_REVERSED, FIELD_MOMENT, FIELD_NOT_ENCRYPTED, FIELD_TOO_MANY_OF_THEN, FILE_MISSING, FILE_TOO_MANY_PARTS, FILE_SAME_ID, FILE_SAME_ROW, FILE_FAULTS_LEFT, FILE_COLUMN_UNKNOWN, FILE_COLUMN_TWICE, FILE_TOO_MANY_ROWS, FILE_MARKUP, FILE_UNREADABLE, CELL_FIXED, CELL_NEEDS_REASON, CELL_NEEDS_OUTCOME, CELL_OUTSIDE_WINDOW, CELL_NO_OTHER_OUTCOME, CELL_NO_WAY, CELL_TAKES_NO_LINK_BACK, or the code of a refusal. More may come */
            code?: string;
            /** @description the facts in "detail": with the code they say it in any language */
            params?: {
                [key: string]: string | number | boolean | null | (string | number)[];
            };
        };
        FileRemark: {
            detail: string;
            expected?: string;
            /** @description What is wrong: FIELD_MISSING, FIELD_UNKNOWN, FIELD_TYPE, FIELD_VALUE, FIELD_DAY, FIELD_INSTANT, FIELD_YEAR_ZERO, FIELD_WEB_ADDRESS, FIELD_MAIL_ADDRESS, FIELD_ID, FIELD_ID_RESERVED, FIELD_GIVEN_ID, FIELD_SHA256, FIELD_WHOLE_NUMBER, FIELD_SPAN, FIELD_ACCOUNT, FIELD_COUNTRY, FIELD_REGION, FIELD_BASE64, FIELD_FILE_ENDING, FIELD_MEDIA_TYPE, FIELD_ADDRESS_HERE, FIELD_COLUMN, FIELD_LANGUAGE, FIELD_ZONE, FIELD_ALPHABETS, FIELD_SCOPE, FIELD_FEED_SCOPE, FIELD_SORT_KEYS, FIELD_SORT_TWICE, FIELD_ONE_OF, FIELD_ONLY_ONE_OF, FIELD_RULES_OF, FIELD_OTHERWISE, FIELD_ONE_HAPPENING, FIELD_NO_REASON, FIELD_REASON, FIELD_CURSOR, FIELD_CURSOR_OF_ANOTHER, FIELD_POSITION_TO_COME, FIELD_EMPTY, FIELD_BLANK, FIELD_ONE_LINE, FIELD_CHARACTERS, FIELD_UNICODE, FIELD_TOO_LONG, FIELD_TOO_SHORT, FIELD_TOO_LARGE, FIELD_TOO_SMALL, FIELD_TOO_MANY, FIELD_TOO_FEW, FIELD_TOO_DEEP, FIELD_DAYS_REVERSED, FIELD_MOMENT, FIELD_NOT_ENCRYPTED, FIELD_TOO_MANY_OF_THEN, FILE_MISSING, FILE_TOO_MANY_PARTS, FILE_SAME_ID, FILE_SAME_ROW, FILE_FAULTS_LEFT, FILE_COLUMN_UNKNOWN, FILE_COLUMN_TWICE, FILE_TOO_MANY_ROWS, FILE_MARKUP, FILE_UNREADABLE, CELL_FIXED, CELL_NEEDS_REASON, CELL_NEEDS_OUTCOME, CELL_OUTSIDE_WINDOW, CELL_NO_OTHER_OUTCOME, CELL_NO_WAY, CELL_TAKES_NO_LINK_BACK, or the code of a refusal. More may come */
            code?: string;
            /** @description the facts in "detail": with the code they say it in any language */
            params?: {
                [key: string]: string | number | boolean | null | (string | number)[];
            };
            count: number;
            /** @description the first few */
            readonly entries: components["schemas"]["FileEntry"][];
        };
        /** @enum {string} */
        FoundIn: "statement" | "quote" | "report" | "evidence" | "outcome" | "bodies" | "tags" | "visit" | "people" | "source";
        FoundMark: {
            start: number;
            end: number;
        };
        FoundText: {
            in: components["schemas"]["FoundIn"];
            /** @description the piece, or of a long one the words around what was found */
            text: string;
            language: string | null;
            /** @description where in `text` the words stand, in UTF-16 code units */
            marks: components["schemas"]["FoundMark"][];
        };
        FreeDays: {
            /** Format: date */
            first: string;
            /** Format: date */
            last: string;
            name: string;
        };
        FreeDaysFile: {
            name: string;
            /** @description what stands in it */
            text?: string;
            /** @description its bytes, in place of the text */
            base64?: string;
            /** @description of the bytes, where they are not Unicode: windows-1252 and the like */
            encoding?: string;
            /**
             * @description in which days told in UTC fall
             * @default UTC
             */
            zone?: string;
            /**
             * @description of an iCalendar: events of whole days that are free, out of office or say neither; "whole-days" also busy ones; "all" also meetings
             * @default free
             */
            take?: components["schemas"]["Taking"];
        };
        FreeDaysFound: {
            /** @description events of an iCalendar, rows of a CSV */
            entries: number;
            readonly days: components["schemas"]["FreeDays"][];
            /** @description days of the calendar on which nobody is reached by it */
            dayCount: number;
            /** @description what is taken otherwise than it stands */
            told: components["schemas"]["FileRemark"][];
            /** @description what is not taken, and why */
            leftOut: components["schemas"]["FileRemark"][];
        };
        FreeDaysGiven: {
            /** Format: date */
            first: string;
            /** Format: date */
            last: string;
            name: string;
        };
        HandedInFile: {
            /** @description by which a command names it */
            id: string;
            name: string;
            mediaType: string;
            /** @description bytes */
            size: number;
            sha256: string;
            words: components["schemas"]["WordsOfFile"];
            /** @description why no words can be read in it */
            problem: components["schemas"]["JobProblem"];
        };
        /** @description of an event `heartbeat`, for whoever asked for it */
        Heartbeat: {
            /**
             * Format: date-time
             * @description by the clock of the server
             */
            at: string;
            /** @description what comes next is later than this; what an answer shows that has less in its header `aide-memoire-position` is older, and its asker was not told of all since */
            position: number;
            /** @description the views that show less than was recorded and do not catch up by themselves; `/projections` tells why */
            behind: string[];
        };
        /** @enum {string} */
        Hemisphere: "north" | "south";
        HistoryLine: {
            position: number;
            /**
             * Format: date-time
             * @description the clock of whoever did it
             */
            at: string;
            /**
             * Format: date-time
             * @description the store's clock: what asOf means
             */
            recordedAt: string;
            by: string;
            visit: string;
            /** @description null for what happened to the visit itself */
            commitment: string | null;
            /** @description of its stream */
            version: number;
            /** @description the event's type: the key by which a page translates the line */
            type: components["schemas"]["EventType"];
            what: string;
            from: string | null;
            to: string | null;
            why: string | null;
            /** @description the facts in the line, to say it in another language */
            values: {
                [key: string]: unknown;
            };
            /** @description "mail": said by a link of a mail, where nobody signs in */
            via: "mail" | null;
            quote: components["schemas"]["QuoteWithWords"] | null;
        };
        HistoryLineList: {
            items: components["schemas"]["HistoryLine"][];
            /** @description how many there are in all; counted up to 1000 */
            total: number;
            /** @description false when there are more than were counted */
            totalIsExact: boolean;
            /** @description the cursor of the next page; null on the last */
            next: string | null;
            /** @description what the view had taken when it was asked */
            position: number;
            people: components["schemas"]["NamesOfPeople"];
            /**
             * Format: date-time
             * @description the moment it is shown as of, where one was asked for
             */
            asOf?: string;
            /** @description what may have been mistyped, with the nearest names, where nothing was found */
            warnings?: string[];
        };
        /** @description the newest first; with it, of each that was taken back as the same, the line that says so, which is of the other commitment */
        HistoryOfCommitment: {
            items: components["schemas"]["HistoryLine"][];
            /** @description false when there are more than 200 */
            isAll: boolean;
        };
        Host: {
            body: string;
            country: string;
        };
        HostGiven: {
            body: string;
            country: string;
        };
        Import: {
            /** Format: uuid */
            id: string;
            name: string;
            dryRun: boolean;
            /**
             * @description "refused": it has faults, and nothing was recorded; "failed": see the problem
             * @enum {string}
             */
            state: "waiting" | "reading" | "checking" | "recording" | "done" | "refused" | "failed";
            progress: components["schemas"]["ImportProgress"];
            /** @description in the order of the file; in a dry run what would become of each, and where the file is refused, what would were it not for its faults */
            rows: components["schemas"]["ImportRow"][];
            counts: components["schemas"]["ImportCounts"];
            faults: components["schemas"]["FileFault"][];
            /** @description how many commands the file stands for */
            steps: number;
            /** @description how many of them have recorded something so far; in a dry run that has ended, how many would; 0 where the file is refused */
            recorded: number;
            /** @description what the register has otherwise: left as it is there */
            left: string[];
            /** @description where the register has gone on since a visit file was written */
            differing: components["schemas"]["ImportDifference"][];
            /** @description bodies that the file names nearly as others are named */
            near: components["schemas"]["NearBody"][];
            /** @description of the last event, for "after"; null while nothing is recorded */
            position: number | null;
            problem: components["schemas"]["JobProblem"];
        };
        /** @description of the rows, by outcome */
        ImportCounts: {
            new: number;
            added: number;
            changed: number;
            differs: number;
            same: number;
            unreadable: number;
        };
        ImportDifference: {
            /** @description of the file, from 1 */
            line: number;
            field: string;
            inRegister: string;
            inFile: string;
        };
        ImportProgress: {
            done: number;
            total: number;
        };
        ImportRow: {
            /** @description of the file, from 1 */
            line: number;
            /** @description the id of the commitment, or what it is of the visit */
            about: string;
            /**
             * @description it is recorded for the first time; something is added to what was there; what was there is changed to what it says; it says otherwise than the register, which is left as it is; nothing is new in it; it has faults
             * @enum {string}
             */
            outcome: "new" | "added" | "changed" | "differs" | "same" | "unreadable";
            /** @description how many commands of it record something */
            steps: number;
            /** @description what it says otherwise than the register */
            changes: components["schemas"]["CellChange"][];
            refusal: components["schemas"]["NotTaken"] | null;
        };
        ImportWanted: {
            /** @description what the file is called: its ending tells the form */
            name: string;
            /** @description what stands in it */
            text?: string;
            /** @description its bytes, in place of the text */
            base64?: string;
            /** @description of the bytes, where they are not Unicode: windows-1252 and the like */
            encoding?: string;
            /**
             * @description the texts of sources, by the paths by which a visit file names them
             * @default {}
             */
            beside?: {
                [key: string]: string;
            };
            /**
             * @description sources that were handed in as files, by the paths by which a visit file names them
             * @default {}
             */
            files?: {
                [key: string]: string;
            };
            /**
             * @description only tell what would happen; nothing is recorded
             * @default false
             */
            dryRun?: boolean;
            /**
             * @description change what the register has to what rows of a CSV file say
             * @default false
             */
            apply?: boolean;
            /**
             * @description what is refused as unlikely is so, such as a day before the visit
             * @default false
             */
            confirm?: boolean;
            /** @description the reason, for changes that need one */
            why?: string;
        };
        /** @description why it failed; null unless it did */
        JobProblem: {
            code: string;
            title: string;
            detail?: string;
            hint?: string;
            /** @description the facts in "detail": with the code they say it in any language */
            params?: {
                [key: string]: string | number | boolean | null | (string | number)[];
            };
        } | null;
        KeepCalendar: {
            title: string;
            appliesTo: "us" | string;
            /** @default null */
            workingDays?: number[] | null;
        };
        KeepCalendarInBatch: {
            /** @constant */
            type: "KeepCalendar";
            id: string;
            /** @description the version you read; without it, it applies to whatever stands */
            ifMatch?: number;
            data: components["schemas"]["KeepCalendar"];
        };
        KeptFile: {
            name: string;
            mediaType: string;
            /** @description bytes */
            size: number;
            sha256: string;
        };
        /** @enum {string} */
        Kind: "dialogue" | "visit" | "report" | "case" | "agreement" | "action";
        LeaveRule: {
            rule: string;
        };
        LeaveRuleInBatch: {
            /** @constant */
            type: "LeaveRule";
            id: string;
            /** @description the version you read; without it, it applies to whatever stands */
            ifMatch?: number;
            data: components["schemas"]["LeaveRule"];
        };
        Link: {
            relation: components["schemas"]["Relation"];
            to: string;
        };
        LinkCommitment: {
            relation: components["schemas"]["Relation"];
            to: string;
        };
        LinkCommitmentInBatch: {
            /** @constant */
            type: "LinkCommitment";
            id: string;
            /** @description the version you read; without it, it applies to whatever stands */
            ifMatch?: number;
            data: components["schemas"]["LinkCommitment"];
        };
        LinkedCommitment: {
            commitment: string;
            /** @description read from this one: it supersedes the other, is superseded by it, and so on */
            relation: components["schemas"]["RelationSeen"];
            statement: string;
            language: string;
            stage: components["schemas"]["Stage"];
            outcome: components["schemas"]["Outcome"] | null;
        };
        /** @enum {string} */
        ListFormat: "json" | "csv";
        MadeFeed: {
            id: string;
            scope: string;
            /**
             * Format: uri
             * @description to subscribe to; shown this once, whoever has it reads the feed
             */
            address: string;
        };
        MadeWebhook: {
            id: string;
            url: string;
            /** @description whose reminders are posted there; null is everybody’s */
            readers: string[] | null;
            /** @description to verify with, by any library of Standard Webhooks; shown this once */
            secret: string;
        };
        Me: {
            id: string;
            name: string;
            role: components["schemas"]["Role"];
            may: components["schemas"]["Rights"];
            /** @description whether it is said how they are written to */
            isDescribed: boolean;
            /** @description in which they are written to, the dearest first */
            languages: string[];
            /** @description where they read their mail */
            zone: string;
            preferences: components["schemas"]["Preferences"];
            savedViews: components["schemas"]["SavedView"][];
            /** @description when they looked before the look that is going on; null at the first */
            lastLooked: string | null;
            workspace: components["schemas"]["Workspace"];
            /**
             * Format: date-time
             * @description the server's clock: what is due is computed by it
             */
            now: string;
        };
        Meeting: {
            id: string;
            with: components["schemas"]["Person"][];
            body?: string;
            on?: components["schemas"]["Timeframe"];
            topics: string[];
        };
        MovedDay: {
            /** Format: date */
            day: string;
            why: components["schemas"]["MovedWhy"];
            name?: string;
            calendar: string | null;
        };
        /** @enum {string} */
        MovedWhy: "weekend" | "no-work" | "holiday" | "weekly" | "not-yet" | "no-end";
        /** @description the names of those whom the answer names by id, as far as they are described; others are called by what follows the colon */
        NamesOfPeople: {
            [key: string]: string;
        };
        NarrowTimeframe: {
            timeframe: components["schemas"]["TimeframeGiven"];
            because: components["schemas"]["BecauseGiven"];
        };
        NarrowTimeframeData: {
            timeframe: components["schemas"]["TimeframeGiven"];
            because?: components["schemas"]["BecauseGiven"];
        };
        NarrowTimeframeInBatch: {
            /** @constant */
            type: "NarrowTimeframe";
            id: string;
            /** @description the version you read; without it, it applies to whatever stands */
            ifMatch?: number;
            data: components["schemas"]["NarrowTimeframeData"];
        };
        NearBody: {
            /** @description of the file, from 1 */
            line: number;
            body: string;
            near: string;
        };
        /** @description why no command makes a cell so, or the register took no more of a row */
        NotTaken: {
            detail: string;
            expected?: string;
            /** @description What is wrong: FIELD_MISSING, FIELD_UNKNOWN, FIELD_TYPE, FIELD_VALUE, FIELD_DAY, FIELD_INSTANT, FIELD_YEAR_ZERO, FIELD_WEB_ADDRESS, FIELD_MAIL_ADDRESS, FIELD_ID, FIELD_ID_RESERVED, FIELD_GIVEN_ID, FIELD_SHA256, FIELD_WHOLE_NUMBER, FIELD_SPAN, FIELD_ACCOUNT, FIELD_COUNTRY, FIELD_REGION, FIELD_BASE64, FIELD_FILE_ENDING, FIELD_MEDIA_TYPE, FIELD_ADDRESS_HERE, FIELD_COLUMN, FIELD_LANGUAGE, FIELD_ZONE, FIELD_ALPHABETS, FIELD_SCOPE, FIELD_FEED_SCOPE, FIELD_SORT_KEYS, FIELD_SORT_TWICE, FIELD_ONE_OF, FIELD_ONLY_ONE_OF, FIELD_RULES_OF, FIELD_OTHERWISE, FIELD_ONE_HAPPENING, FIELD_NO_REASON, FIELD_REASON, FIELD_CURSOR, FIELD_CURSOR_OF_ANOTHER, FIELD_POSITION_TO_COME, FIELD_EMPTY, FIELD_BLANK, FIELD_ONE_LINE, FIELD_CHARACTERS, FIELD_UNICODE, FIELD_TOO_LONG, FIELD_TOO_SHORT, FIELD_TOO_LARGE, FIELD_TOO_SMALL, FIELD_TOO_MANY, FIELD_TOO_FEW, FIELD_TOO_DEEP, FIELD_DAYS_REVERSED, FIELD_MOMENT, FIELD_NOT_ENCRYPTED, FIELD_TOO_MANY_OF_THEN, FILE_MISSING, FILE_TOO_MANY_PARTS, FILE_SAME_ID, FILE_SAME_ROW, FILE_FAULTS_LEFT, FILE_COLUMN_UNKNOWN, FILE_COLUMN_TWICE, FILE_TOO_MANY_ROWS, FILE_MARKUP, FILE_UNREADABLE, CELL_FIXED, CELL_NEEDS_REASON, CELL_NEEDS_OUTCOME, CELL_OUTSIDE_WINDOW, CELL_NO_OTHER_OUTCOME, CELL_NO_WAY, CELL_TAKES_NO_LINK_BACK, or the code of a refusal. More may come */
            code?: string;
            /** @description the facts in "detail": with the code they say it in any language */
            params?: {
                [key: string]: string | number | boolean | null | (string | number)[];
            };
        };
        NoteMeeting: {
            id: string;
            with: components["schemas"]["PersonGiven"][];
            body?: string;
            on?: components["schemas"]["TimeframeGiven"];
            /** @default [] */
            topics?: string[];
        };
        NoteMeetingInBatch: {
            /** @constant */
            type: "NoteMeeting";
            id: string;
            /** @description the version you read; without it, it applies to whatever stands */
            ifMatch?: number;
            data: components["schemas"]["NoteMeeting"];
        };
        Notice: {
            notice: string;
            reader: string;
            /** @description all of a day or a week in one */
            digest: boolean;
            subject: string;
            /** @description "kept": there is nowhere to send it, so it is read here; "cancelled": what it told was no longer so when it could be sent */
            state: components["schemas"]["NoticeState"];
            email: string | null;
            reminders: components["schemas"]["ToldReminder"][];
            attempts: number;
            /** @description why it could not be sent, if it could not */
            trouble: string | null;
            /** Format: date-time */
            composedAt: string;
            settledAt: string | null;
        };
        NoticeList: {
            items: components["schemas"]["Notice"][];
            /** @description how many there are in all; counted up to 1000 */
            total: number;
            /** @description false when there are more than were counted */
            totalIsExact: boolean;
            /** @description the cursor of the next page; null on the last */
            next: string | null;
            /** @description what the view had taken when it was asked */
            position: number;
            people: components["schemas"]["NamesOfPeople"];
            /**
             * Format: date-time
             * @description the moment it is shown as of, where one was asked for
             */
            asOf?: string;
            /** @description what may have been mistyped, with the nearest names, where nothing was found */
            warnings?: string[];
        };
        /** @enum {string} */
        NoticeState: "waiting" | "sent" | "failed" | "kept" | "cancelled";
        OnBeforeClosing: {
            /** @constant */
            on: "before-closing";
            span: string;
        };
        OnBeforeOpening: {
            /** @constant */
            on: "before-opening";
            span: string;
        };
        OnClosing: {
            /** @constant */
            on: "closing";
        };
        OnDate: {
            /** @constant */
            on: "date";
            /** Format: date */
            date: string;
        };
        OnOpening: {
            /** @constant */
            on: "opening";
        };
        OnOverdue: {
            /** @constant */
            on: "overdue";
            every: string;
        };
        OnUndated: {
            /** @constant */
            on: "undated";
            every: string;
        };
        OnUnreported: {
            /** @constant */
            on: "unreported";
            every: string;
        };
        /** @enum {string} */
        Outcome: "fulfilled" | "partly-fulfilled" | "not-fulfilled" | "withdrawn" | "superseded";
        OwedInDirection: {
            count: number;
            /** @description the list that it counts: an address below /api/v1, with its query */
            list: string;
            direction: components["schemas"]["Direction"];
            bodies: components["schemas"]["Owing"][];
        };
        Owing: {
            count: number;
            /** @description the list that it counts: an address below /api/v1, with its query */
            list: string;
            /** @description null: nobody is named yet */
            responsible: string | null;
            /** @description to whom, or with whom; the most often named first */
            counterparts: string[];
        };
        PartiesGiven: {
            /** @default null */
            responsible?: string | null;
            /** @default [] */
            supporting?: string[];
            /** @default [] */
            counterparts?: string[];
            /** @default null */
            owner?: string | null;
        };
        Passage: {
            source: string;
            sourceTitle: string;
            language: string;
            /** @description what stands before it in its paragraph; empty at the beginning */
            before: string;
            words: string;
            after: string;
            /** @description of the source, from 1: paragraphs are apart by an empty line */
            paragraph: number;
            /** @description of the words in the whole text of the source */
            place: components["schemas"]["Utf16Range"];
            /** @description where in `words` the words of the date are */
            date: components["schemas"]["Utf16Range"] | null;
        };
        Person: {
            name: string;
            office?: string;
        };
        PersonGiven: {
            name: string;
            office?: string;
        };
        PieceOfEvidence: {
            commitment: string;
            id: string;
            form: components["schemas"]["EvidenceForm"];
            title: string;
            addedBy: string;
            /** Format: date-time */
            addedAt: string;
            verifiedBy: string | null;
            verifiedAt: string | null;
            position: number;
            visit: string | null;
            statement: string | null;
        };
        PieceOfEvidenceList: {
            items: components["schemas"]["PieceOfEvidence"][];
            /** @description how many there are in all; counted up to 1000 */
            total: number;
            /** @description false when there are more than were counted */
            totalIsExact: boolean;
            /** @description the cursor of the next page; null on the last */
            next: string | null;
            /** @description what the view had taken when it was asked */
            position: number;
            people: components["schemas"]["NamesOfPeople"];
            /**
             * Format: date-time
             * @description the moment it is shown as of, where one was asked for
             */
            asOf?: string;
            /** @description what may have been mistyped, with the nearest names, where nothing was found */
            warnings?: string[];
        };
        Place: {
            name: string;
            country: string;
            zone: string;
            hemisphere: components["schemas"]["Hemisphere"];
        };
        PlaceGiven: {
            name: string;
            country: string;
            zone: string;
            hemisphere: components["schemas"]["Hemisphere"];
        };
        PlanChange: {
            commitment: string;
            statement: string;
            rule: string;
            reader: string;
            /** @description null: it would begin */
            from: string | null;
            /** @description null: it would end */
            to: string | null;
        };
        PlanToRehearse: {
            /** @description as a dry run of commands answers them */
            events: {
                /** @enum {string} */
                type: "RuleSet" | "RuleSwitchedOff" | "RuleLeft" | "CalendarKept" | "FreeDaysAdded" | "FreeDaysRemoved" | "ReaderDescribed" | "ReaderRemoved";
                data: {
                    [key: string]: unknown;
                };
            }[];
        };
        PostponeCommitment: {
            timeframe: components["schemas"]["TimeframeGiven"];
            reason: string;
            askedBy: string;
            decidedBy: string;
        };
        PostponeCommitmentData: {
            timeframe: components["schemas"]["TimeframeGiven"];
            reason?: string;
            askedBy: string;
            decidedBy: string;
        };
        PostponeCommitmentInBatch: {
            /** @constant */
            type: "PostponeCommitment";
            id: string;
            /** @description the version you read; without it, it applies to whatever stands */
            ifMatch?: number;
            data: components["schemas"]["PostponeCommitmentData"];
        };
        Preferences: {
            /**
             * @description in which the page speaks; null: as the browser asks
             * @default null
             */
            language: string | null;
            /** @default system */
            theme: components["schemas"]["Theme"];
            /**
             * @description whether single letters are shortcuts
             * @default true
             */
            singleKeys: boolean;
            /**
             * @description of the table of commitments, in this order; null: the usual ones
             * @default null
             */
            columns: string[] | null;
        };
        PreferencesToKeep: {
            /**
             * @description in which the page speaks; null: as the browser asks
             * @default null
             */
            language?: string | null;
            /** @default system */
            theme?: components["schemas"]["Theme"];
            /**
             * @description whether single letters are shortcuts
             * @default true
             */
            singleKeys?: boolean;
            /**
             * @description of the table of commitments, in this order; null: the usual ones
             * @default null
             */
            columns?: string[] | null;
        };
        /** @description RFC 9457 problem details */
        Problem: {
            /** @description a URN that names the code */
            type: string;
            status: number;
            title: string;
            code: components["schemas"]["ProblemCode"];
            /** @description what is so in this case */
            detail?: string;
            /** @description the facts in "detail": with the code they say it in any language */
            params?: {
                [key: string]: string | number | boolean | null | (string | number)[];
            };
            /** @description where in the body, as a JSON Pointer (RFC 6901) */
            pointer?: string;
            /** @description what to do */
            hint?: string;
            errors?: components["schemas"]["Fault"][];
            current?: components["schemas"]["CurrentRow"];
            requestId: string;
        } & {
            [key: string]: unknown;
        };
        /**
         * @description What programs decide by: never translated, never renamed. More may come; take one you do not know by its status.
         * @enum {string}
         */
        ProblemCode: "BODY_UNREADABLE" | "REQUEST_INVALID" | "HEADER_INVALID" | "SIGN_IN_NEEDED" | "NOT_ALLOWED" | "CROSS_SITE" | "ROUTE_NOT_FOUND" | "NOT_FOUND" | "METHOD_NOT_ALLOWED" | "NOT_ACCEPTABLE" | "REQUEST_TIMEOUT" | "CONFLICT" | "CLOCK_SET" | "STALE_VERSION" | "BODY_TOO_LARGE" | "ADDRESS_TOO_LONG" | "MEDIA_TYPE_UNSUPPORTED" | "EXPECTATION_UNKNOWN" | "HOST_NOT_SERVED" | "IDEMPOTENCY_KEY_REUSED" | "TOO_COSTLY" | "TOO_MANY_REQUESTS" | "HEADERS_TOO_LARGE" | "INTERNAL" | "DOCUMENT_FORM_UNKNOWN" | "DOCUMENT_WITHOUT_TEXT" | "DOCUMENT_ENCRYPTED" | "DOCUMENT_BROKEN" | "DOCUMENT_TOO_LONG" | "NOT_INSTALLED" | "BUSY" | "INTERRUPTED" | "UNAVAILABLE" | "CLOCK_AWAY" | "VIEW_BEHIND" | "STORAGE_FULL" | "VISIT_NOT_FOUND" | "VISIT_QUOTED" | "VISIT_EXISTS" | "COMMITMENT_NOT_FOUND" | "COMMITMENT_EXISTS" | "COMMITMENT_NOT_OPEN" | "COMMITMENT_NOT_PROPOSED" | "COMMITMENT_NOT_CLOSED" | "ACCEPTANCE_STANDS" | "TIMEFRAME_MALFORMED" | "TIMEFRAME_UNSUPPORTED" | "TIMEFRAME_REVERSED" | "ZONE_UNKNOWN" | "NOT_NARROWER" | "NOT_MOVED" | "DATE_NOT_IN_USE" | "DAY_TO_COME" | "UNLIKELY" | "SOURCE_NOT_FOUND" | "SOURCE_EXISTS" | "SOURCE_FROM_ONE" | "FILE_NOT_FOUND" | "FILE_WITHOUT_TEXT" | "QUOTE_NOT_FOUND" | "QUOTE_AMBIGUOUS" | "QUOTE_LANGUAGE" | "MEETING_EXISTS" | "MEETING_NOT_FOUND" | "REPORT_NOT_FOUND" | "EVIDENCE_NOT_FOUND" | "VERIFICATION_NOT_FOUND" | "EVIDENCE_EXISTS" | "NO_NEXT_OCCURRENCE" | "NOT_SUPERSEDED" | "LINK_TO_ITSELF" | "RULE_UNKNOWN" | "RULE_RESERVED" | "RULE_DATE_PAST" | "CALENDAR_NOT_FOUND" | "FREE_DAYS_REVERSED" | "FREE_DAYS_NOT_FOUND" | "READER_NOT_FOUND" | "READER_OWN_HEAD" | "REMINDER_NOT_FOUND" | "SNOOZE_PAST";
        ProjectionList: {
            items: {
                name: string;
                version: number;
                /** @description differs from version while the view is being made anew */
                wanted: number;
                position: number;
                /** @description events recorded and not yet in the view */
                lag: number;
                deadLetters: {
                    failed: number;
                    waiting: number;
                };
                rebuilding: components["schemas"]["RebuildProgress"] | null;
                /** @description why it does not go on, if it does not */
                trouble: string | null;
                /** @description it goes on only once somebody has mended what stopped it */
                stopped: boolean;
                /** @description for how many ms this process has had something to take and took nothing */
                stalledFor: number;
            }[];
        };
        ProposalLookalikes: {
            items: {
                proposal: string;
                /** @description recorded already: of its kind, in much the same words or quoting the same ones, at a time that meets its own */
                looksLike: string;
            }[];
        };
        /** @enum {string} */
        ProposalOutcome: "waiting" | "accepted" | "dismissed";
        ProposeCommitmentData: {
            visit: string;
            kind: components["schemas"]["Kind"];
            direction: components["schemas"]["Direction"];
            statement: string;
            language: string;
            parties: components["schemas"]["PartiesGiven"];
            timeframe: components["schemas"]["TimeframeGiven"];
            /** @default [] */
            quotes?: components["schemas"]["QuoteGiven"][];
            /** @default [] */
            tags?: string[];
            /**
             * @description that it is so, when it was refused as unlikely
             * @constant
             */
            confirmed?: true;
            readAs?: components["schemas"]["ReadAsGiven"];
        };
        ProposeCommitmentInBatch: {
            /** @constant */
            type: "ProposeCommitment";
            id?: string;
            /** @description the version you read; without it, it applies to whatever stands */
            ifMatch?: number;
            data: components["schemas"]["ProposeCommitmentData"];
        };
        Quote: {
            source: string;
            start: number;
            end: number;
            language: string;
            sha256: string;
        };
        QuoteAsTold: {
            source: string;
            start: number;
            end: number;
            language: string;
            sha256: string;
        };
        QuoteGiven: {
            source: string;
            /** @description the exact characters of the source */
            exact: string;
            /** @description needed only when the words stand in the source more than once */
            start?: number;
            /** @description defaults to the source's language */
            language?: string;
        };
        QuoteGivenOrTold: components["schemas"]["QuoteGiven"] | components["schemas"]["QuoteAsTold"];
        QuoteWithWords: {
            source: string;
            start: number;
            end: number;
            language: string;
            sha256: string;
            words: string | null;
        };
        ReadAsGiven: {
            reading: string;
            rule: string;
            language: string;
            confidence: number;
            reasons: components["schemas"]["ReadingReason"][];
        };
        ReadProposal: {
            commitment: string;
            visit: string;
            reading: string;
            rule: string;
            language: string;
            confidence: number;
            /** @description why it was read so, in the words of the source */
            reasons: components["schemas"]["ReadingReason"][];
            outcome: components["schemas"]["ProposalOutcome"];
            /** @description what was read, whatever was made of it since */
            read: {
                kind: components["schemas"]["Kind"];
                direction: components["schemas"]["Direction"];
                statement: string;
                parties: {
                    responsible: string | null;
                    supporting: string[];
                    counterparts: string[];
                    owner: string | null;
                };
                edtf: string;
            };
            /** @description what a person saw otherwise than it was read, until it was accepted */
            mended: ("kind" | "direction" | "statement" | "parties" | "date")[];
            settledBy: string | null;
            settledAt: string | null;
            position: number;
        };
        ReadProposalList: {
            items: components["schemas"]["ReadProposal"][];
            /** @description how many there are in all; counted up to 1000 */
            total: number;
            /** @description false when there are more than were counted */
            totalIsExact: boolean;
            /** @description the cursor of the next page; null on the last */
            next: string | null;
            /** @description what the view had taken when it was asked */
            position: number;
            people: components["schemas"]["NamesOfPeople"];
            /**
             * Format: date-time
             * @description the moment it is shown as of, where one was asked for
             */
            asOf?: string;
            /** @description what may have been mistyped, with the nearest names, where nothing was found */
            warnings?: string[];
        };
        Reader: {
            id: string;
            name: string;
            body: string | null;
            email: string | null;
            languages: string[];
            zone: string;
            hour: number;
            rhythm: components["schemas"]["Rhythm"];
            weekday: number;
            head: string | null;
            /** @description why nothing is sent to them any more; their head hears of it instead */
            removed: components["schemas"]["ReaderRemoval"] | null;
            /**
             * Format: date-time
             * @description when they were first described, or again after they had left
             */
            since: string;
            /** Format: date-time */
            changedAt: string;
            changedBy: string;
            /** @description of its stream */
            version: number;
        };
        /** @description the reader as it is now, which may be later than the event; null while the views have not got there, and when there is none any more */
        ReaderChange: {
            position: number;
            /**
             * Format: date-time
             * @description the clock of whoever did it
             */
            at: string;
            /**
             * Format: date-time
             * @description the store's clock: what asOf means
             */
            recordedAt: string;
            by: string;
            /** @description null for rules, calendars and readers */
            visit: string | null;
            /** @description null for what happened to the visit itself */
            commitment: string | null;
            /** @description of its stream */
            version: number;
            /** @description the event's type: the key by which a page translates the line */
            type: components["schemas"]["EventType"];
            what: string;
            from: string | null;
            to: string | null;
            why: string | null;
            /** @description the facts in the line, to say it in another language */
            values: {
                [key: string]: unknown;
            };
            /** @description "mail": said by a link of a mail, where nobody signs in */
            via: "mail" | null;
            quote: components["schemas"]["QuoteWithWords"] | null;
            people: components["schemas"]["NamesOfPeople"];
            /** @constant */
            of: "reader";
            id: string;
            current: components["schemas"]["Reader"] | null;
        };
        ReaderList: {
            items: components["schemas"]["Reader"][];
            /** @description how many there are in all; counted up to 1000 */
            total: number;
            /** @description false when there are more than were counted */
            totalIsExact: boolean;
            /** @description the cursor of the next page; null on the last */
            next: string | null;
            /** @description what the view had taken when it was asked */
            position: number;
            people: components["schemas"]["NamesOfPeople"];
            /**
             * Format: date-time
             * @description the moment it is shown as of, where one was asked for
             */
            asOf?: string;
            /** @description what may have been mistyped, with the nearest names, where nothing was found */
            warnings?: string[];
        };
        /** @enum {string} */
        ReaderRemoval: "left" | "unsubscribed";
        Reading: {
            id: string;
            visit: string;
            /** @enum {string} */
            state: "waiting" | "reading" | "proposing" | "done" | "failed";
            /** @description proposals recorded, of those found */
            progress: {
                recorded: number;
                found: number;
            };
            /** @description under which id its text is attached */
            source: string | null;
            /** @description from which "this autumn" was counted */
            date: string | null;
            /** @description who said so */
            dateFrom: ("given" | "text" | "file") | null;
            /** @description what was left out, and from which encoding it was read */
            notes: string[];
            proposals: string[];
            problem: components["schemas"]["JobProblem"];
        };
        ReadingReason: {
            code: string;
            params: {
                [key: string]: string;
            };
            words: string;
        };
        ReadingWanted: {
            /** @description a source that is attached already; with a text or a file, the id it gets */
            source?: string;
            title?: string;
            text?: string;
            file?: {
                /** @description what it is called; its ending helps to tell its form */
                name: string;
                /** @description its bytes */
                base64: string;
            };
            /** @description a file that was handed in (`POST /files`) */
            handedIn?: string;
            /**
             * Format: date
             * @description when it was written; by default as it says itself
             */
            date?: string;
        };
        Reasoning: {
            ruleVersion: string;
            trigger: components["schemas"]["Cause"];
            window: components["schemas"]["Window"];
            windowSince: number;
            /** Format: date */
            wanted: string;
            movedBy: components["schemas"]["MovedDay"][];
            as: components["schemas"]["ToldAs"];
            insteadOf?: string;
            escalateAfter?: number;
            after?: {
                key: components["schemas"]["ReminderKey"];
                /** @enum {string} */
                why: "unanswered" | "undeliverable";
            };
            alsoTells?: components["schemas"]["ToldToo"][];
        };
        RebuildLine: {
            /** @constant */
            kind: "progress";
            view: string;
            done: number;
            total: number;
        } | {
            /** @constant */
            kind: "result";
            /** @description false when the server stopped before the new rows were in use */
            ok: boolean;
            view: string;
            position: number;
        } | components["schemas"]["FailedLine"];
        RebuildProgress: {
            done: number;
            total: number;
        };
        Receipt: {
            id: string;
            /** @description of what was asked, also its ETag */
            version: number;
            /** @description in the order of all events: ask a view for "?after=" this */
            position: number;
            /** @description false when it was so already */
            changed: boolean;
            /** @description the next occurrence that closing a recurring one opened */
            next?: string;
            /** @description what was recorded, though it may be a slip: a body that is nearly called as another */
            warnings?: string[];
            undo?: components["schemas"]["Undo"];
        };
        Recipient: ("owner" | "responsible" | "watchers") | string;
        RecordCommitment: {
            commitment?: string;
            visit: string;
            kind: components["schemas"]["Kind"];
            direction: components["schemas"]["Direction"];
            statement: string;
            language: string;
            parties: components["schemas"]["PartiesGiven"];
            timeframe: components["schemas"]["TimeframeGiven"];
            /** @default [] */
            quotes?: components["schemas"]["QuoteGiven"][];
            /** @default [] */
            tags?: string[];
            /**
             * @description that it is so, when it was refused as unlikely
             * @constant
             */
            confirmed?: true;
            recurrence?: components["schemas"]["RecurrenceGiven"];
        };
        RecordCommitmentData: {
            visit: string;
            kind: components["schemas"]["Kind"];
            direction: components["schemas"]["Direction"];
            statement: string;
            language: string;
            parties: components["schemas"]["PartiesGiven"];
            timeframe: components["schemas"]["TimeframeGiven"];
            /** @default [] */
            quotes?: components["schemas"]["QuoteGiven"][];
            /** @default [] */
            tags?: string[];
            /**
             * @description that it is so, when it was refused as unlikely
             * @constant
             */
            confirmed?: true;
            recurrence?: components["schemas"]["RecurrenceGiven"];
        };
        RecordCommitmentInBatch: {
            /** @constant */
            type: "RecordCommitment";
            id?: string;
            /** @description the version you read; without it, it applies to whatever stands */
            ifMatch?: number;
            data: components["schemas"]["RecordCommitmentData"];
        };
        RecordVisit: {
            visit?: string;
            title: string;
            delegation: components["schemas"]["DelegationGiven"];
            host: components["schemas"]["HostGiven"];
            dates: components["schemas"]["TimeframeGiven"];
            place: components["schemas"]["PlaceGiven"];
        };
        RecordVisitData: {
            title: string;
            delegation: components["schemas"]["DelegationGiven"];
            host: components["schemas"]["HostGiven"];
            dates: components["schemas"]["TimeframeGiven"];
            place: components["schemas"]["PlaceGiven"];
        };
        RecordVisitInBatch: {
            /** @constant */
            type: "RecordVisit";
            id?: string;
            /** @description the version you read; without it, it applies to whatever stands */
            ifMatch?: number;
            data: components["schemas"]["RecordVisitData"];
        };
        /** @description all that it says, but for what stays in the register: mail addresses */
        RecordedData: {
            [key: string]: unknown;
        };
        RecordedEvent: {
            position: number;
            streamId: string;
            /** @description of its stream */
            version: number;
            type: components["schemas"]["EventType"];
            schemaVersion: number;
            eventId: string;
            /** Format: date-time */
            recordedAt: string;
            data: components["schemas"]["RecordedData"];
            /** @description of the event before it in its stream; zeros before the first */
            prevHash: string;
            hash: string;
        };
        Recurrence: {
            every: string;
            number: number;
            series: string;
        };
        RecurrenceGiven: {
            every: string;
            number: number;
            series: string;
        };
        RehearsedPlan: {
            /** @description whose plans were made anew for it */
            commitments: number;
            /** @description false: there are more of them than were tried */
            isWhole: boolean;
            /** @description reminders that would go out on another day */
            moved: number;
            /** @description reminders that are not planned now */
            begun: number;
            /** @description reminders that would no longer be planned */
            ended: number;
            /** @description the first of them */
            changes: components["schemas"]["PlanChange"][];
        };
        /** @enum {string} */
        Relation: "supersedes" | "follows-from" | "same-as";
        /** @enum {string} */
        RelationSeen: "supersedes" | "superseded-by" | "follows-from" | "followed-by" | "same-as";
        Reminder: {
            commitment: string;
            /** @description its name inside the commitment: rule/occurrence/reader */
            reminder: string;
            visit: string;
            statement: string;
            rule: string;
            occurrence: string;
            reader: string;
            state: components["schemas"]["ReminderState"];
            /**
             * Format: date
             * @description the reader's day
             */
            day: string;
            /**
             * Format: date-time
             * @description the reader's hour on that day
             */
            due: string;
            /** @description what it is about, in a few English words */
            occasion: string;
            /** @description why, to whom, and why on that day: some English sentences */
            explanation: string;
            /** @description the same as facts */
            reasoning: components["schemas"]["Reasoning"];
            /** @description the mail it went out in */
            notice: string | null;
            fellDueAt: string | null;
            channel: components["schemas"]["Channel"] | null;
            deliveredAt: string | null;
            failedAt: string | null;
            /** @description what was said when it could not be delivered */
            failure: string | null;
            acknowledgedAt: string | null;
            acknowledgedBy: string | null;
            cancelledAt: string | null;
            cancelledBecause: string | null;
        };
        ReminderKey: {
            rule: string;
            occurrence: string;
            reader: string;
        };
        ReminderList: {
            items: components["schemas"]["Reminder"][];
            /** @description how many there are in all; counted up to 1000 */
            total: number;
            /** @description false when there are more than were counted */
            totalIsExact: boolean;
            /** @description the cursor of the next page; null on the last */
            next: string | null;
            /** @description what the view had taken when it was asked */
            position: number;
            people: components["schemas"]["NamesOfPeople"];
            /**
             * Format: date-time
             * @description the moment it is shown as of, where one was asked for
             */
            asOf?: string;
            /** @description what may have been mistyped, with the nearest names, where nothing was found */
            warnings?: string[];
        };
        /** @enum {string} */
        ReminderState: "planned" | "due" | "sent" | "failed" | "acknowledged" | "cancelled";
        /** @description what reminders the commitment has as it is now, which may be later than the event; null while the views have not got there, and when there is none any more */
        RemindersChange: {
            position: number;
            /**
             * Format: date-time
             * @description the clock of whoever did it
             */
            at: string;
            /**
             * Format: date-time
             * @description the store's clock: what asOf means
             */
            recordedAt: string;
            by: string;
            /** @description null for rules, calendars and readers */
            visit: string | null;
            /** @description null for what happened to the visit itself */
            commitment: string | null;
            /** @description of its stream */
            version: number;
            /** @description the event's type: the key by which a page translates the line */
            type: components["schemas"]["EventType"];
            what: string;
            from: string | null;
            to: string | null;
            why: string | null;
            /** @description the facts in the line, to say it in another language */
            values: {
                [key: string]: unknown;
            };
            /** @description "mail": said by a link of a mail, where nobody signs in */
            via: "mail" | null;
            quote: components["schemas"]["QuoteWithWords"] | null;
            people: components["schemas"]["NamesOfPeople"];
            /** @constant */
            of: "reminders";
            /** @description of the commitment */
            id: string;
            current: components["schemas"]["RemindersNow"] | null;
            /** @description the mail of the outbox that the event is about; for staff */
            notice: components["schemas"]["Notice"] | null;
        };
        /** @description of one commitment, those to come and those that were */
        RemindersNow: {
            items: components["schemas"]["Reminder"][];
        };
        /** @description the next first, with what went out and what was cancelled; as of a moment of the past, as they stood then */
        RemindersOfCommitment: {
            items: components["schemas"]["Reminder"][];
            /** @description false when there are more than 200 */
            isAll: boolean;
        };
        /** @description null for a moment of the past with more commitments than are planned anew at once */
        RemindersToCome: {
            next: components["schemas"]["Reminder"][];
            planned: components["schemas"]["Figure"];
        } | null;
        RemoveFreeDays: {
            days: components["schemas"]["FreeDaysGiven"][];
        };
        RemoveFreeDaysInBatch: {
            /** @constant */
            type: "RemoveFreeDays";
            id: string;
            /** @description the version you read; without it, it applies to whatever stands */
            ifMatch?: number;
            data: components["schemas"]["RemoveFreeDays"];
        };
        RemoveReader: {
            because: components["schemas"]["ReaderRemoval"];
        };
        RemoveReaderInBatch: {
            /** @constant */
            type: "RemoveReader";
            id: string;
            /** @description the version you read; without it, it applies to whatever stands */
            ifMatch?: number;
            data: components["schemas"]["RemoveReader"];
        };
        RemovedWebhook: {
            id: string;
            /** @description one more with each change: what `If-Match` names */
            version: number;
        };
        RenameBody: {
            from: string;
            to: string;
            reason?: string;
        };
        RenameBodyInBatch: {
            /** @constant */
            type: "RenameBody";
            id: string;
            /** @description the version you read; without it, it applies to whatever stands */
            ifMatch?: number;
            data: components["schemas"]["RenameBody"];
        };
        ReopenCommitment: {
            reason: string;
        };
        ReopenCommitmentData: {
            reason?: string;
        };
        ReopenCommitmentInBatch: {
            /** @constant */
            type: "ReopenCommitment";
            id: string;
            /** @description the version you read; without it, it applies to whatever stands */
            ifMatch?: number;
            data?: components["schemas"]["ReopenCommitmentData"];
        };
        ReportProgress: {
            report: string;
            /** Format: date */
            on?: string;
            /**
             * @description that it is so, when it was refused as unlikely
             * @constant
             */
            confirmed?: true;
        };
        ReportProgressInBatch: {
            /** @constant */
            type: "ReportProgress";
            id: string;
            /** @description the version you read; without it, it applies to whatever stands */
            ifMatch?: number;
            data: components["schemas"]["ReportProgress"];
        };
        RestoreProposal: {
            reason?: string;
        };
        RestoreProposalInBatch: {
            /** @constant */
            type: "RestoreProposal";
            id: string;
            /** @description the version you read; without it, it applies to whatever stands */
            ifMatch?: number;
            data?: components["schemas"]["RestoreProposal"];
        };
        RestoreSourceData: {
            source: string;
            reason?: string;
        };
        RestoreSourceInBatch: {
            /** @constant */
            type: "RestoreSource";
            id: string;
            /** @description the version you read; without it, it applies to whatever stands */
            ifMatch?: number;
            data: components["schemas"]["RestoreSourceData"];
        };
        RestoredFeed: components["schemas"]["RevokedFeed"];
        RestoredWebhook: components["schemas"]["RemovedWebhook"];
        RetractEvidenceData: {
            evidence: string;
            reason?: string;
        };
        RetractEvidenceInBatch: {
            /** @constant */
            type: "RetractEvidence";
            id: string;
            /** @description the version you read; without it, it applies to whatever stands */
            ifMatch?: number;
            data: components["schemas"]["RetractEvidenceData"];
        };
        RetractMeetingData: {
            meeting: string;
            reason?: string;
        };
        RetractMeetingInBatch: {
            /** @constant */
            type: "RetractMeeting";
            id: string;
            /** @description the version you read; without it, it applies to whatever stands */
            ifMatch?: number;
            data: components["schemas"]["RetractMeetingData"];
        };
        RetractReport: {
            /** @description the version of its event */
            report: number;
            reason?: string;
        };
        RetractReportInBatch: {
            /** @constant */
            type: "RetractReport";
            id: string;
            /** @description the version you read; without it, it applies to whatever stands */
            ifMatch?: number;
            data: components["schemas"]["RetractReport"];
        };
        RetractSourceData: {
            source: string;
            reason?: string;
        };
        RetractSourceInBatch: {
            /** @constant */
            type: "RetractSource";
            id: string;
            /** @description the version you read; without it, it applies to whatever stands */
            ifMatch?: number;
            data: components["schemas"]["RetractSourceData"];
        };
        RetryLine: {
            /** @constant */
            kind: "progress";
            view: string;
            streamId: string;
            applied: number;
            left: number;
            error: string | null;
        } | {
            /** @constant */
            kind: "result";
            ok: boolean;
            view: string;
            applied: number;
            left: number;
        } | components["schemas"]["FailedLine"];
        RevokedFeed: {
            id: string;
            /** @description one more with each change: what `If-Match` names */
            version: number;
        };
        RewordCommitment: {
            statement: string;
            language?: string;
            because?: components["schemas"]["BecauseGiven"];
        };
        RewordCommitmentInBatch: {
            /** @constant */
            type: "RewordCommitment";
            id: string;
            /** @description the version you read; without it, it applies to whatever stands */
            ifMatch?: number;
            data: components["schemas"]["RewordCommitment"];
        };
        /** @enum {string} */
        Rhythm: "each" | "daily" | "weekly";
        Rights: {
            /** @description record and change: staff */
            record: boolean;
            /** @description maintain, and let others in: a keeper */
            keep: boolean;
        };
        /** @enum {string} */
        Role: "reader" | "staff" | "keeper";
        RotatedWebhook: {
            id: string;
            /** @description to verify with, by any library of Standard Webhooks; shown this once */
            secret: string;
            /** @description one more with each change: what `If-Match` names */
            version: number;
        };
        Rule: {
            id: string;
            trigger: components["schemas"]["Trigger"];
            to: components["schemas"]["Recipient"][];
            escalateAfter: number | null;
        };
        /** @description the rulebook as it is now, which may be later than the event; null while the views have not got there, and when there is none any more */
        RulebookChange: {
            position: number;
            /**
             * Format: date-time
             * @description the clock of whoever did it
             */
            at: string;
            /**
             * Format: date-time
             * @description the store's clock: what asOf means
             */
            recordedAt: string;
            by: string;
            /** @description null for rules, calendars and readers */
            visit: string | null;
            /** @description null for what happened to the visit itself */
            commitment: string | null;
            /** @description of its stream */
            version: number;
            /** @description the event's type: the key by which a page translates the line */
            type: components["schemas"]["EventType"];
            what: string;
            from: string | null;
            to: string | null;
            why: string | null;
            /** @description the facts in the line, to say it in another language */
            values: {
                [key: string]: unknown;
            };
            /** @description "mail": said by a link of a mail, where nobody signs in */
            via: "mail" | null;
            quote: components["schemas"]["QuoteWithWords"] | null;
            people: components["schemas"]["NamesOfPeople"];
            /** @constant */
            of: "rulebook";
            /** @description its scope */
            id: string;
            current: components["schemas"]["RulebookNow"] | null;
        };
        /** @description what this rulebook itself says */
        RulebookNow: {
            items: components["schemas"]["EffectiveRule"][];
        };
        SavedView: {
            id: string;
            name: string;
            /** @description of the page, from the first slash on, encoded as an address is */
            address: string;
            /** Format: date-time */
            savedAt: string;
        };
        /** @enum {string} */
        Schedule: "undated" | "upcoming" | "window-open" | "overdue";
        SetRecurrence: {
            recurrence: components["schemas"]["RecurrenceGiven"] | null;
        };
        SetRecurrenceInBatch: {
            /** @constant */
            type: "SetRecurrence";
            id: string;
            /** @description the version you read; without it, it applies to whatever stands */
            ifMatch?: number;
            data: components["schemas"]["SetRecurrence"];
        };
        SetRule: {
            rule: {
                id: string;
                trigger: {
                    /** @constant */
                    on: "before-opening";
                    span: string;
                } | {
                    /** @constant */
                    on: "opening";
                } | {
                    /** @constant */
                    on: "before-closing";
                    span: string;
                } | {
                    /** @constant */
                    on: "closing";
                } | {
                    /** @constant */
                    on: "overdue";
                    every: string;
                } | {
                    /** @constant */
                    on: "undated";
                    every: string;
                } | {
                    /** @constant */
                    on: "unreported";
                    every: string;
                } | {
                    /** @constant */
                    on: "date";
                    /** Format: date */
                    date: string;
                };
                to: components["schemas"]["Recipient"][];
                /** @default null */
                escalateAfter?: number | null;
            };
        };
        SetRuleInBatch: {
            /** @constant */
            type: "SetRule";
            id: string;
            /** @description the version you read; without it, it applies to whatever stands */
            ifMatch?: number;
            data: components["schemas"]["SetRule"];
        };
        SettingsHistory: {
            items: components["schemas"]["SettingsLine"][];
            people: components["schemas"]["NamesOfPeople"];
        };
        SettingsLine: {
            position: number;
            /**
             * Format: date-time
             * @description the clock of whoever did it
             */
            at: string;
            /**
             * Format: date-time
             * @description the store's clock: what asOf means
             */
            recordedAt: string;
            by: string;
            /** @description of its stream */
            version: number;
            /** @description the event's type: the key by which a page translates the line */
            type: components["schemas"]["EventType"];
            what: string;
            /** @description the facts in the line, to say it in another language */
            values: {
                [key: string]: unknown;
            };
            of: components["schemas"]["Category"];
            /** @description the calendar, the reader, or the scope of the rule */
            id: string;
        };
        Snooze: {
            reader?: string;
            /** Format: date */
            until: string;
        };
        SnoozeInBatch: {
            /** @constant */
            type: "Snooze";
            id: string;
            /** @description the version you read; without it, it applies to whatever stands */
            ifMatch?: number;
            data: components["schemas"]["Snooze"];
        };
        SourceDetail: {
            visit: string;
            id: string;
            title: string;
            languages: string[];
            mediaType: string;
            url: string | null;
            sha256: string;
            text: string;
            /** @description the file that it came as */
            file: components["schemas"]["KeptFile"] | null;
            attachedBy: string;
            /** Format: date-time */
            attachedAt: string;
            /** @description it was taken back: nothing is quoted from it any more */
            retracted: boolean;
            /** @description commitments that rest on its words */
            quotedBy: string[];
        };
        SourceOverview: {
            id: string;
            title: string;
            languages: string[];
            /** @constant */
            mediaType: "text/plain";
            sha256: string;
            /** Format: uri */
            url?: string;
            file?: components["schemas"]["KeptFile"];
            characters: number;
            /** @description true when it was taken back: nothing is quoted from it any more */
            retracted?: boolean;
        };
        /** @enum {string} */
        Stage: "proposed" | "open" | "closed" | "dismissed";
        SwitchOffRule: {
            rule: string;
        };
        SwitchOffRuleInBatch: {
            /** @constant */
            type: "SwitchOffRule";
            id: string;
            /** @description the version you read; without it, it applies to whatever stands */
            ifMatch?: number;
            data: components["schemas"]["SwitchOffRule"];
        };
        TagCommitment: {
            tags: string[];
        };
        TagCommitmentInBatch: {
            /** @constant */
            type: "TagCommitment";
            id: string;
            /** @description the version you read; without it, it applies to whatever stands */
            ifMatch?: number;
            data: components["schemas"]["TagCommitment"];
        };
        TakeBackAcceptance: {
            reason?: string;
        };
        TakeBackAcceptanceInBatch: {
            /** @constant */
            type: "TakeBackAcceptance";
            id: string;
            /** @description the version you read; without it, it applies to whatever stands */
            ifMatch?: number;
            data?: components["schemas"]["TakeBackAcceptance"];
        };
        TakeBackFreeDays: {
            /** @description of the calendar, as the receipt of what added them said */
            version: number;
        };
        TakeBackFreeDaysInBatch: {
            /** @constant */
            type: "TakeBackFreeDays";
            id: string;
            /** @description the version you read; without it, it applies to whatever stands */
            ifMatch?: number;
            data: components["schemas"]["TakeBackFreeDays"];
        };
        TakeBackRecording: {
            /** @description where it was recorded twice: the one that stays */
            sameAs?: string;
            reason: string;
        };
        TakeBackRecordingData: {
            /** @description where it was recorded twice: the one that stays */
            sameAs?: string;
            reason?: string;
        };
        TakeBackRecordingInBatch: {
            /** @constant */
            type: "TakeBackRecording";
            id: string;
            /** @description the version you read; without it, it applies to whatever stands */
            ifMatch?: number;
            data?: components["schemas"]["TakeBackRecordingData"];
        };
        TakeBackVerificationData: {
            evidence: string;
            /** @description the version of its event */
            verification: number;
            reason?: string;
        };
        TakeBackVerificationInBatch: {
            /** @constant */
            type: "TakeBackVerification";
            id: string;
            /** @description the version you read; without it, it applies to whatever stands */
            ifMatch?: number;
            data: components["schemas"]["TakeBackVerificationData"];
        };
        TakenBackBy: {
            /** @description of the event that is taken back */
            position: number;
            /** @description of what it was said of, as it stands: the "ifMatch" of the command */
            version: number;
            undo: components["schemas"]["Undo"];
        };
        /** @enum {string} */
        Taking: "free" | "whole-days" | "all";
        TestedWebhook: {
            id: string;
            outcome: components["schemas"]["DeliveryOutcome"];
            /** @description what the other side said */
            answer: string;
            milliseconds: number;
        };
        /** @enum {string} */
        Theme: "system" | "light" | "dark";
        Timeframe: {
            edtf: string;
            words?: string;
            language?: string;
            zone: string;
            hemisphere: components["schemas"]["Hemisphere"];
            window: components["schemas"]["Window"];
            counted?: components["schemas"]["CountedDays"];
        };
        TimeframeGiven: {
            /** @description EDTF (ISO 8601-2): 2018-11-20/2018-11-21, 2018-23, 2018-11, or empty when unknown; of a commitment also "within 20 working days of 2018-08-27", counted by the calendars that are kept */
            edtf: string;
            /** @description the source's own words, such as "this autumn" */
            words?: string;
            language?: string;
            zone?: string;
            hemisphere?: components["schemas"]["Hemisphere"];
        };
        Today: {
            /**
             * Format: date-time
             * @description the moment that everything is computed for
             */
            now: string;
            /**
             * Format: date
             * @description the day that it is in the zone of the workspace
             */
            day: string;
            position: number;
            figures: components["schemas"]["TodaysFigures"];
            /** @description the longest overdue first, 20 at most */
            overdue: components["schemas"]["Commitment"][];
            /** @description open, or opening soon; the next to end first, 20 at most */
            windows: components["schemas"]["Commitment"][];
            /** @description the oldest first, 10 at most */
            noDate: components["schemas"]["Commitment"][];
            /** @description proposals, the newest first, 5 at most */
            toReview: components["schemas"]["Commitment"][];
            /** @description the oldest first, 5 at most */
            toVerify: components["schemas"]["UnverifiedEvidence"][];
            /** @description who owes whom: ours, theirs, and what is owed together */
            owed: components["schemas"]["OwedInDirection"][];
            reminders: components["schemas"]["RemindersToCome"];
            people: components["schemas"]["NamesOfPeople"];
        };
        TodaysFigures: {
            open: components["schemas"]["Figure"];
            overdue: components["schemas"]["Figure"];
            windowOpen: components["schemas"]["Figure"];
            /** @description opens within four weeks */
            openingSoon: components["schemas"]["Figure"];
            /** @description open, or opening within four weeks */
            windows: components["schemas"]["Figure"];
            noDate: components["schemas"]["Figure"];
            noOwner: components["schemas"]["Figure"];
            toReview: components["schemas"]["Figure"];
            closed: components["schemas"]["Figure"];
            toVerify: components["schemas"]["Figure"];
        };
        /** @enum {string} */
        ToldAs: "owner" | "responsible" | "watchers" | "named" | "head" | "nobody else";
        ToldReminder: {
            commitment: string;
            reminder: string;
        };
        ToldToo: {
            rule: string;
            occurrence: string;
            /** @enum {string} */
            on: "before-opening" | "opening" | "before-closing" | "closing" | "overdue" | "undated" | "unreported" | "date" | "escalation";
            span?: string;
            /** Format: date */
            wanted: string;
        };
        Trigger: components["schemas"]["OnBeforeOpening"] | components["schemas"]["OnOpening"] | components["schemas"]["OnBeforeClosing"] | components["schemas"]["OnClosing"] | components["schemas"]["OnOverdue"] | components["schemas"]["OnUndated"] | components["schemas"]["OnUnreported"] | components["schemas"]["OnDate"];
        /** @description the command that takes this one back, as POST /commands takes it */
        Undo: {
            type: string;
            id: string;
            data: components["schemas"]["CommandData"];
        };
        UnlinkCommitment: {
            relation: components["schemas"]["Relation"];
            to: string;
            reason?: string;
        };
        UnlinkCommitmentInBatch: {
            /** @constant */
            type: "UnlinkCommitment";
            id: string;
            /** @description the version you read; without it, it applies to whatever stands */
            ifMatch?: number;
            data: components["schemas"]["UnlinkCommitment"];
        };
        UnverifiedEvidence: {
            commitment: string;
            visit: string;
            statement: string;
            evidence: components["schemas"]["Evidence"];
            addedBy: string;
            /** Format: date-time */
            addedAt: string;
        };
        Unwatch: {
            reader?: string;
        };
        UnwatchInBatch: {
            /** @constant */
            type: "Unwatch";
            id: string;
            /** @description the version you read; without it, it applies to whatever stands */
            ifMatch?: number;
            data?: components["schemas"]["Unwatch"];
        };
        /** @description in UTF-16 code units, as strings of browsers are counted; the end is the first after it */
        Utf16Range: {
            start: number;
            end: number;
        };
        VerificationLine: {
            /** @constant */
            kind: "progress";
            /** @enum {string} */
            stage: "log" | "views";
            /** @description events looked at in this stage */
            done: number;
            total: number;
        } | {
            /** @constant */
            kind: "finding";
            /** @description the log, or the table of a view */
            where: string;
            /** @description whose table it is; null of the log */
            view: string | null;
            streamId: string;
            position: number | null;
            /** @description what differs, in words */
            problem: string;
        } | {
            /** @constant */
            kind: "result";
            ok: boolean;
            events: number;
            streams: number;
            findings: number;
        } | components["schemas"]["FailedLine"];
        VerifyEvidence: {
            note?: string;
        };
        VerifyEvidenceData: {
            evidence: string;
            note?: string;
        };
        VerifyEvidenceInBatch: {
            /** @constant */
            type: "VerifyEvidence";
            id: string;
            /** @description the version you read; without it, it applies to whatever stands */
            ifMatch?: number;
            data: components["schemas"]["VerifyEvidenceData"];
        };
        ViewToSave: {
            name: string;
            /** @description of the page, from the first slash on, encoded as an address is */
            address: string;
        };
        Visit: {
            id: string;
            title: string;
            delegation: components["schemas"]["Delegation"];
            host: components["schemas"]["Host"];
            place: components["schemas"]["Place"];
            edtf: string;
            words: string | null;
            /** Format: date-time */
            recordedAt: string;
            /** Format: date-time */
            changedAt: string;
            version: number;
            position: number;
            window: components["schemas"]["Window"];
            commitments: components["schemas"]["VisitCounts"];
            sourceCount: number;
            meetingCount: number;
            /** @description what of it says now what `q` asked for, in the list of a search */
            found?: components["schemas"]["FoundText"][];
        };
        /** @description the visit as it is now, which may be later than the event; null while the views have not got there, and when there is none any more */
        VisitChange: {
            position: number;
            /**
             * Format: date-time
             * @description the clock of whoever did it
             */
            at: string;
            /**
             * Format: date-time
             * @description the store's clock: what asOf means
             */
            recordedAt: string;
            by: string;
            /** @description null for rules, calendars and readers */
            visit: string | null;
            /** @description null for what happened to the visit itself */
            commitment: string | null;
            /** @description of its stream */
            version: number;
            /** @description the event's type: the key by which a page translates the line */
            type: components["schemas"]["EventType"];
            what: string;
            from: string | null;
            to: string | null;
            why: string | null;
            /** @description the facts in the line, to say it in another language */
            values: {
                [key: string]: unknown;
            };
            /** @description "mail": said by a link of a mail, where nobody signs in */
            via: "mail" | null;
            quote: components["schemas"]["QuoteWithWords"] | null;
            people: components["schemas"]["NamesOfPeople"];
            /** @constant */
            of: "visit";
            id: string;
            current: components["schemas"]["VisitNow"] | null;
        };
        VisitCounts: {
            proposed: number;
            open: number;
            overdue: number;
            closed: number;
        };
        VisitDetail: {
            id: string;
            title: string;
            delegation: components["schemas"]["Delegation"];
            host: components["schemas"]["Host"];
            place: components["schemas"]["Place"];
            edtf: string;
            words: string | null;
            /** Format: date-time */
            recordedAt: string;
            /** Format: date-time */
            changedAt: string;
            version: number;
            position: number;
            window: components["schemas"]["Window"];
            commitments: components["schemas"]["VisitCounts"];
            sourceCount: number;
            meetingCount: number;
            /** @description what of it says now what `q` asked for, in the list of a search */
            found?: components["schemas"]["FoundText"][];
            sources: components["schemas"]["SourceOverview"][];
            meetings: components["schemas"]["Meeting"][];
            recordedBy: string;
            changedBy: string;
            people: components["schemas"]["NamesOfPeople"];
            /**
             * Format: date-time
             * @description the moment it is shown as of, where one was asked for
             */
            asOf?: string;
        };
        VisitList: {
            items: components["schemas"]["Visit"][];
            /** @description how many there are in all; counted up to 1000 */
            total: number;
            /** @description false when there are more than were counted */
            totalIsExact: boolean;
            /** @description the cursor of the next page; null on the last */
            next: string | null;
            /** @description what the view had taken when it was asked */
            position: number;
            people: components["schemas"]["NamesOfPeople"];
            /**
             * Format: date-time
             * @description the moment it is shown as of, where one was asked for
             */
            asOf?: string;
            /** @description what may have been mistyped, with the nearest names, where nothing was found */
            warnings?: string[];
        };
        VisitNow: {
            id: string;
            title: string;
            delegation: components["schemas"]["Delegation"];
            host: components["schemas"]["Host"];
            place: components["schemas"]["Place"];
            edtf: string;
            words: string | null;
            /** Format: date-time */
            recordedAt: string;
            /** Format: date-time */
            changedAt: string;
            version: number;
            position: number;
            window: components["schemas"]["Window"];
            commitments: components["schemas"]["VisitCounts"];
            sourceCount: number;
            meetingCount: number;
            /** @description what of it says now what `q` asked for, in the list of a search */
            found?: components["schemas"]["FoundText"][];
            sources: components["schemas"]["SourceOverview"][];
            meetings: components["schemas"]["Meeting"][];
            recordedBy: string;
            changedBy: string;
            /**
             * Format: date-time
             * @description the moment it is shown as of, where one was asked for
             */
            asOf?: string;
        };
        Watch: {
            reader?: string;
        };
        WatchInBatch: {
            /** @constant */
            type: "Watch";
            id: string;
            /** @description the version you read; without it, it applies to whatever stands */
            ifMatch?: number;
            data?: components["schemas"]["Watch"];
        };
        Webhook: {
            id: string;
            url: string;
            /** @description whose reminders are posted there; null is everybody’s */
            readers: string[] | null;
            madeBy: string;
            /** Format: date-time */
            madeAt: string;
            /** @description since when nothing is posted there */
            endedAt: string | null;
            /** @description one more with each change: what `If-Match` names */
            version: number;
            /** @description the newest five, newest first */
            attempts: {
                /** Format: date-time */
                at: string;
                notice: string;
                outcome: components["schemas"]["DeliveryOutcome"];
                /** @description what the other side said */
                answer: string;
                milliseconds: number;
            }[];
        };
        WebhookList: {
            items: components["schemas"]["Webhook"][];
        };
        WhatCanBeTakenBack: {
            items: components["schemas"]["TakenBackBy"][];
        };
        WholeCommitment: {
            commitment: components["schemas"]["CommitmentOfWhole"];
            /** @description its quotes with the words around them */
            passages: components["schemas"]["Passage"][];
            reminders: components["schemas"]["RemindersOfCommitment"];
            /** @description who is told what its watchers are told: whoever asked to be, by `watch` */
            watchers: string[];
            history: components["schemas"]["HistoryOfCommitment"];
            /** @description in both directions, each once */
            linked: components["schemas"]["LinkedCommitment"][];
            people: components["schemas"]["NamesOfPeople"];
        };
        Window: {
            first: string | null;
            last: string | null;
        };
        /** @description null where none can be read: it may be evidence, and no source */
        WordsOfFile: {
            characters: number;
            title: string | null;
            /** @description on which the file says it was written */
            date: string | null;
            /** @description those of most of it first */
            languages: string[];
            /** @description what was left out, and from which encoding */
            notes: string[];
        } | null;
        Workspace: {
            name: string;
            /** @description whose days the workspace lives by: that of the registry */
            zone: string;
        };
        /** @enum {string} */
        YesOrNo: "yes" | "no";
        MakeFeed: {
            /**
             * @description "all", "visit:…", "owner:…" or "body:…", responsible, supporting or counterpart
             * @default all
             */
            scope?: string;
            /**
             * @description in which dates are told in words
             * @default en
             */
            language?: string;
            /**
             * @description that it is so, when it was refused as unlikely
             * @enum {boolean}
             */
            confirmed?: true;
        };
        AddWebhook: {
            /**
             * Format: uri
             * @description https, on the public internet; others only where AIDE_MEMOIRE_PRIVATE_WEBHOOKS is on
             */
            url: string;
            /**
             * @description whose reminders are posted there; null is everybody’s
             * @default null
             */
            readers?: string[] | null;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listVisits: {
        parameters: {
            query?: {
                country?: string | string[];
                /** @description ends on this day or later */
                windowFrom?: string;
                /** @description begins on this day or earlier */
                windowTo?: string;
                /** @description full text: title, bodies, people met, topics, and the sources; what was found stands in `found` */
                q?: string;
                /** @description keys, with "-" before those that go down: starts, id, title, changed */
                sort?: string;
                /** @description as it was known at this instant, or by the end of this day in the zone of the registry (the reader `desk:registry`); the schedule is computed for that moment too, and the answer says which it was */
                asOf?: string;
                /** @description show everything up to this position and nothing later: the "position" of another answer, so that lists and counts agree. The pages of a list stand where its first page stood without it */
                position?: string;
                /** @description 1 to 500, 50 by default; for CSV, all by default */
                limit?: string;
                /** @description the "next" of the page before. What changes meanwhile comes as it was when the first page was read, each once */
                cursor?: string;
                /** @description the same as Accept: text/csv */
                format?: components["schemas"]["ListFormat"];
                /** @description answer only once the view has taken this position (read your own writes) */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VisitList"];
                    "text/csv": string;
                };
            };
            /** @description a problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    recordVisit: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag you read. Without it the command applies to whatever stands when it is written. */
                "If-Match"?: string;
                /** @description A key of your own, such as a UUID: a repeated request gets the first answer again. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordVisit"];
            };
        };
        responses: {
            /** @description It was so already */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description Written */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description a problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getVisit: {
        parameters: {
            query?: {
                /** @description as it was known at this instant, or by the end of this day in the zone of the registry (the reader `desk:registry`); the schedule is computed for that moment too, and the answer says which it was */
                asOf?: string;
                /** @description answer only once the view has taken this position (read your own writes) */
                after?: string;
            };
            header?: never;
            path: {
                visit: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The visit */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VisitDetail"];
                };
            };
            /** @description a problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    amendVisit: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag you read. Without it the command applies to whatever stands when it is written. */
                "If-Match"?: string;
                /** @description A key of your own, such as a UUID: a repeated request gets the first answer again. */
                "Idempotency-Key"?: string;
            };
            path: {
                visit: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["AmendVisit"];
            };
        };
        responses: {
            /** @description Written, or so already */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description a problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listCommitments: {
        parameters: {
            query?: {
                visit?: string | string[];
                kind?: components["schemas"]["Kind"] | components["schemas"]["Kind"][];
                direction?: components["schemas"]["Direction"] | components["schemas"]["Direction"][];
                /** @description all but dismissed by default */
                stage?: components["schemas"]["Stage"] | components["schemas"]["Stage"][];
                outcome?: components["schemas"]["Outcome"] | components["schemas"]["Outcome"][];
                evidence?: components["schemas"]["EvidenceState"] | components["schemas"]["EvidenceState"][];
                schedule?: components["schemas"]["Schedule"] | components["schemas"]["Schedule"][];
                /** @description responsible, supporting or counterpart */
                body?: string | string[];
                /** @description "none" finds those of which nobody is named as responsible */
                responsible?: (string | "none") | (string | "none")[];
                /** @description "none" finds those nobody looks after */
                owner?: (string | "none") | (string | "none")[];
                tag?: string | string[];
                /** @description the window ends on this day or later */
                windowFrom?: string;
                /** @description the window begins on this day or earlier */
                windowTo?: string;
                /** @description full text: statement, quotes, reports, evidence, outcome, bodies, tags and what the visit is called; by stems of English, Romanian, French, German and Russian, accents do not matter. What was found stands in `found` */
                q?: string;
                /** @description as it was known at this instant, or by the end of this day in the zone of the registry (the reader `desk:registry`); the schedule is computed for that moment too, and the answer says which it was */
                asOf?: string;
                /** @description show everything up to this position and nothing later: the "position" of another answer, so that lists and counts agree. The pages of a list stand where its first page stood without it */
                position?: string;
                /** @description keys, with "-" before those that go down: due, opens, id, visit, responsible, owner, slip, reports, recorded, changed */
                sort?: string;
                /** @description 1 to 500, 50 by default; for CSV, all by default */
                limit?: string;
                /** @description the "next" of the page before. What changes meanwhile comes as it was when the first page was read, each once */
                cursor?: string;
                /** @description the same as Accept: text/csv */
                format?: components["schemas"]["ListFormat"];
                /** @description answer only once the view has taken this position (read your own writes) */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommitmentList"];
                    "text/csv": string;
                };
            };
            /** @description a problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    recordCommitment: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag you read. Without it the command applies to whatever stands when it is written. */
                "If-Match"?: string;
                /** @description A key of your own, such as a UUID: a repeated request gets the first answer again. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordCommitment"];
            };
        };
        responses: {
            /** @description It was so already */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description Written */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description a problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    acceptProposal: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag you read. Without it the command applies to whatever stands when it is written. */
                "If-Match"?: string;
                /** @description A key of your own, such as a UUID: a repeated request gets the first answer again. */
                "Idempotency-Key"?: string;
            };
            path: {
                commitment: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["AcceptProposal"];
            };
        };
        responses: {
            /** @description Written, or so already */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description a problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    dismissProposal: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag you read. Without it the command applies to whatever stands when it is written. */
                "If-Match"?: string;
                /** @description A key of your own, such as a UUID: a repeated request gets the first answer again. */
                "Idempotency-Key"?: string;
            };
            path: {
                commitment: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DismissProposal"];
            };
        };
        responses: {
            /** @description Written, or so already */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description a problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    rewordCommitment: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag you read. Without it the command applies to whatever stands when it is written. */
                "If-Match"?: string;
                /** @description A key of your own, such as a UUID: a repeated request gets the first answer again. */
                "Idempotency-Key"?: string;
            };
            path: {
                commitment: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RewordCommitment"];
            };
        };
        responses: {
            /** @description Written, or so already */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description a problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    assignCommitment: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag you read. Without it the command applies to whatever stands when it is written. */
                "If-Match"?: string;
                /** @description A key of your own, such as a UUID: a repeated request gets the first answer again. */
                "Idempotency-Key"?: string;
            };
            path: {
                commitment: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["AssignCommitment"];
            };
        };
        responses: {
            /** @description Written, or so already */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description a problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    narrowTimeframe: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag you read. Without it the command applies to whatever stands when it is written. */
                "If-Match"?: string;
                /** @description A key of your own, such as a UUID: a repeated request gets the first answer again. */
                "Idempotency-Key"?: string;
            };
            path: {
                commitment: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NarrowTimeframe"];
            };
        };
        responses: {
            /** @description Written, or so already */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description a problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    postponeCommitment: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag you read. Without it the command applies to whatever stands when it is written. */
                "If-Match"?: string;
                /** @description A key of your own, such as a UUID: a repeated request gets the first answer again. */
                "Idempotency-Key"?: string;
            };
            path: {
                commitment: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PostponeCommitment"];
            };
        };
        responses: {
            /** @description Written, or so already */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description a problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    correctTimeframe: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag you read. Without it the command applies to whatever stands when it is written. */
                "If-Match"?: string;
                /** @description A key of your own, such as a UUID: a repeated request gets the first answer again. */
                "Idempotency-Key"?: string;
            };
            path: {
                commitment: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectTimeframe"];
            };
        };
        responses: {
            /** @description Written, or so already */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description a problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reportProgress: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag you read. Without it the command applies to whatever stands when it is written. */
                "If-Match"?: string;
                /** @description A key of your own, such as a UUID: a repeated request gets the first answer again. */
                "Idempotency-Key"?: string;
            };
            path: {
                commitment: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReportProgress"];
            };
        };
        responses: {
            /** @description Written, or so already */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description a problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addEvidence: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag you read. Without it the command applies to whatever stands when it is written. */
                "If-Match"?: string;
                /** @description A key of your own, such as a UUID: a repeated request gets the first answer again. */
                "Idempotency-Key"?: string;
            };
            path: {
                commitment: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddEvidence"];
            };
        };
        responses: {
            /** @description Written, or so already */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description a problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    verifyEvidence: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag you read. Without it the command applies to whatever stands when it is written. */
                "If-Match"?: string;
                /** @description A key of your own, such as a UUID: a repeated request gets the first answer again. */
                "Idempotency-Key"?: string;
            };
            path: {
                evidence: string;
                commitment: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["VerifyEvidence"];
            };
        };
        responses: {
            /** @description Written, or so already */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description a problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    closeCommitment: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag you read. Without it the command applies to whatever stands when it is written. */
                "If-Match"?: string;
                /** @description A key of your own, such as a UUID: a repeated request gets the first answer again. */
                "Idempotency-Key"?: string;
            };
            path: {
                commitment: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CloseCommitment"];
            };
        };
        responses: {
            /** @description Written, or so already */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description a problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reopenCommitment: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag you read. Without it the command applies to whatever stands when it is written. */
                "If-Match"?: string;
                /** @description A key of your own, such as a UUID: a repeated request gets the first answer again. */
                "Idempotency-Key"?: string;
            };
            path: {
                commitment: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReopenCommitment"];
            };
        };
        responses: {
            /** @description Written, or so already */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description a problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    linkCommitment: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag you read. Without it the command applies to whatever stands when it is written. */
                "If-Match"?: string;
                /** @description A key of your own, such as a UUID: a repeated request gets the first answer again. */
                "Idempotency-Key"?: string;
            };
            path: {
                commitment: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LinkCommitment"];
            };
        };
        responses: {
            /** @description Written, or so already */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description a problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    setRecurrence: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag you read. Without it the command applies to whatever stands when it is written. */
                "If-Match"?: string;
                /** @description A key of your own, such as a UUID: a repeated request gets the first answer again. */
                "Idempotency-Key"?: string;
            };
            path: {
                commitment: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetRecurrence"];
            };
        };
        responses: {
            /** @description Written, or so already */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description a problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    tagCommitment: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag you read. Without it the command applies to whatever stands when it is written. */
                "If-Match"?: string;
                /** @description A key of your own, such as a UUID: a repeated request gets the first answer again. */
                "Idempotency-Key"?: string;
            };
            path: {
                commitment: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TagCommitment"];
            };
        };
        responses: {
            /** @description Written, or so already */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description a problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    restoreProposal: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag you read. Without it the command applies to whatever stands when it is written. */
                "If-Match"?: string;
                /** @description A key of your own, such as a UUID: a repeated request gets the first answer again. */
                "Idempotency-Key"?: string;
            };
            path: {
                commitment: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["RestoreProposal"];
            };
        };
        responses: {
            /** @description Written, or so already */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description a problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    unlinkCommitment: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag you read. Without it the command applies to whatever stands when it is written. */
                "If-Match"?: string;
                /** @description A key of your own, such as a UUID: a repeated request gets the first answer again. */
                "Idempotency-Key"?: string;
            };
            path: {
                commitment: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UnlinkCommitment"];
            };
        };
        responses: {
            /** @description Written, or so already */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description a problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    takeBackAcceptance: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag you read. Without it the command applies to whatever stands when it is written. */
                "If-Match"?: string;
                /** @description A key of your own, such as a UUID: a repeated request gets the first answer again. */
                "Idempotency-Key"?: string;
            };
            path: {
                commitment: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["TakeBackAcceptance"];
            };
        };
        responses: {
            /** @description Written, or so already */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description a problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    correctTerms: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag you read. Without it the command applies to whatever stands when it is written. */
                "If-Match"?: string;
                /** @description A key of your own, such as a UUID: a repeated request gets the first answer again. */
                "Idempotency-Key"?: string;
            };
            path: {
                commitment: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["CorrectTerms"];
            };
        };
        responses: {
            /** @description Written, or so already */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description a problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    takeBackRecording: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag you read. Without it the command applies to whatever stands when it is written. */
                "If-Match"?: string;
                /** @description A key of your own, such as a UUID: a repeated request gets the first answer again. */
                "Idempotency-Key"?: string;
            };
            path: {
                commitment: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TakeBackRecording"];
            };
        };
        responses: {
            /** @description Written, or so already */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description a problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    acknowledge: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag you read. Without it the command applies to whatever stands when it is written. */
                "If-Match"?: string;
                /** @description A key of your own, such as a UUID: a repeated request gets the first answer again. */
                "Idempotency-Key"?: string;
            };
            path: {
                commitment: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["Acknowledge"];
            };
        };
        responses: {
            /** @description Written, or so already */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description a problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    snooze: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag you read. Without it the command applies to whatever stands when it is written. */
                "If-Match"?: string;
                /** @description A key of your own, such as a UUID: a repeated request gets the first answer again. */
                "Idempotency-Key"?: string;
            };
            path: {
                commitment: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Snooze"];
            };
        };
        responses: {
            /** @description Written, or so already */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description a problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    watch: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag you read. Without it the command applies to whatever stands when it is written. */
                "If-Match"?: string;
                /** @description A key of your own, such as a UUID: a repeated request gets the first answer again. */
                "Idempotency-Key"?: string;
            };
            path: {
                commitment: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["Watch"];
            };
        };
        responses: {
            /** @description Written, or so already */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description a problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    unwatch: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag you read. Without it the command applies to whatever stands when it is written. */
                "If-Match"?: string;
                /** @description A key of your own, such as a UUID: a repeated request gets the first answer again. */
                "Idempotency-Key"?: string;
            };
            path: {
                commitment: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["Unwatch"];
            };
        };
        responses: {
            /** @description Written, or so already */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            /** @description a problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    askSeveral: {
        parameters: {
            query?: never;
            header?: {
                /** @description A key of your own, such as a UUID: a repeated request gets the first answer again. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Batch"];
            };
        };
        responses: {
            /** @description Each was carried out, or was so already; of a dry run, would be */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchAnswer"];
                };
            };
            /** @description Some were refused, each for the reason in its result */
            207: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchAnswer"];
                };
            };
            /** @description a problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readFile: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FreeDaysFile"];
            };
        };
        responses: {
            /** @description What is in it */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FreeDaysFound"];
                };
            };
            /** @description a problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    handInFile: {
        parameters: {
            query: {
                /** @description what the file is called; its ending helps to tell what it is */
                name: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The bytes of the file */
        requestBody: {
            content: {
                "text/plain": string;
                "text/markdown": string;
                "text/html": string;
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                "application/pdf": string;
                "message/rfc822": string;
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description It is kept */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandedInFile"];
                };
            };
            /** @description a problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    begin: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                visit: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReadingWanted"];
            };
        };
        responses: {
            /** @description It is being read, or was read before; ask at Location how far it is */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reading"];
                };
            };
            /** @description a problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    state: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                reading: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The reading */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reading"];
                };
            };
            /** @description a problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    importFile: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ImportWanted"];
            };
        };
        responses: {
            /** @description What it came to, or would */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Import"];
                };
            };
            /** @description It goes on; ask at Location how far it is */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Import"];
                };
            };
            /** @description a problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getImport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                import: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The import */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Import"];
                };
            };
            /** @description a problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listWhatCanBeTakenBack: {
        parameters: {
            query: {
                of: components["schemas"]["Category"];
                /** @description up to 50; give it again for each */
                id: string[] | string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description By the positions of the events */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WhatCanBeTakenBack"];
                };
            };
            /** @description a problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    countCommitments: {
        parameters: {
            query?: {
                visit?: string | string[];
                kind?: components["schemas"]["Kind"] | components["schemas"]["Kind"][];
                direction?: components["schemas"]["Direction"] | components["schemas"]["Direction"][];
                /** @description all but dismissed by default */
                stage?: components["schemas"]["Stage"] | components["schemas"]["Stage"][];
                outcome?: components["schemas"]["Outcome"] | components["schemas"]["Outcome"][];
                evidence?: components["schemas"]["EvidenceState"] | components["schemas"]["EvidenceState"][];
                schedule?: components["schemas"]["Schedule"] | components["schemas"]["Schedule"][];
                /** @description responsible, supporting or counterpart */
                body?: string | string[];
                /** @description "none" finds those of which nobody is named as responsible */
                responsible?: (string | "none") | (string | "none")[];
                /** @description "none" finds those nobody looks after */
                owner?: (string | "none") | (string | "none")[];
                tag?: string | string[];
                /** @description the window ends on this day or later */
                windowFrom?: string;
                /** @description the window begins on this day or earlier */
                windowTo?: string;
                /** @description full text: statement, quotes, reports, evidence, outcome, bodies, tags and what the visit is called; by stems of English, Romanian, French, German and Russian, accents do not matter. What was found stands in `found` */
                q?: string;
                /** @description as it was known at this instant, or by the end of this day in the zone of the registry (the reader `desk:registry`); the schedule is computed for that moment too, and the answer says which it was */
                asOf?: string;
                /** @description show everything up to this position and nothing later: the "position" of another answer, so that lists and counts agree. The pages of a list stand where its first page stood without it */
                position?: string;
                /** @description answer only once the view has taken this position (read your own writes) */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Values and counts */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommitmentFacets"];
                };
            };
            /** @description a problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listChangedSince: {
        parameters: {
            query: {
                visit?: string | string[];
                kind?: components["schemas"]["Kind"] | components["schemas"]["Kind"][];
                direction?: components["schemas"]["Direction"] | components["schemas"]["Direction"][];
                /** @description all but dismissed by default */
                stage?: components["schemas"]["Stage"] | components["schemas"]["Stage"][];
                outcome?: components["schemas"]["Outcome"] | components["schemas"]["Outcome"][];
                evidence?: components["schemas"]["EvidenceState"] | components["schemas"]["EvidenceState"][];
                schedule?: components["schemas"]["Schedule"] | components["schemas"]["Schedule"][];
                /** @description responsible, supporting or counterpart */
                body?: string | string[];
                /** @description "none" finds those of which nobody is named as responsible */
                responsible?: (string | "none") | (string | "none")[];
                /** @description "none" finds those nobody looks after */
                owner?: (string | "none") | (string | "none")[];
                tag?: string | string[];
                /** @description the window ends on this day or later */
                windowFrom?: string;
                /** @description the window begins on this day or earlier */
                windowTo?: string;
                /** @description full text: statement, quotes, reports, evidence, outcome, bodies, tags and what the visit is called; by stems of English, Romanian, French, German and Russian, accents do not matter. What was found stands in `found` */
                q?: string;
                /** @description what stood at this instant, or by the end of this day, is compared */
                since: string;
                /** @description as it was known at this instant, or by the end of this day in the zone of the registry (the reader `desk:registry`); the schedule is computed for that moment too, and the answer says which it was */
                asOf?: string;
                /** @description 1 to 500, 50 by default; for CSV, all by default */
                limit?: string;
                /** @description the "next" of the page before. What changes meanwhile comes as it was when the first page was read, each once */
                cursor?: string;
                /** @description answer only once the view has taken this position (read your own writes) */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangedCommitmentList"];
                };
            };
            /** @description a problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCommitment: {
        parameters: {
            query?: {
                /** @description as it was known at this instant, or by the end of this day in the zone of the registry (the reader `desk:registry`); the schedule is computed for that moment too, and the answer says which it was */
                asOf?: string;
                /** @description answer only once the view has taken this position (read your own writes) */
                after?: string;
            };
            header?: never;
            path: {
                commitment: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The commitment */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommitmentDetail"];
                };
            };
            /** @description a problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listHistory: {
        parameters: {
            query?: {
                by?: string | string[];
                visit?: string | string[];
                /** @description the event's type */
                type?: components["schemas"]["EventType"] | components["schemas"]["EventType"][];
                commitment?: string | string[];
                /** @description recorded at this instant or later */
                since?: string;
                /** @description recorded before this instant */
                until?: string;
                /** @description as it was known at this instant, or by the end of this day in the zone of the registry (the reader `desk:registry`); the schedule is computed for that moment too, and the answer says which it was */
                asOf?: string;
                /** @description keys, with "-" before those that go down: position */
                sort?: string;
                /** @description 1 to 500, 50 by default; for CSV, all by default */
                limit?: string;
                /** @description the "next" of the page before. What changes meanwhile comes as it was when the first page was read, each once */
                cursor?: string;
                /** @description the same as Accept: text/csv */
                format?: components["schemas"]["ListFormat"];
                /** @description answer only once the view has taken this position (read your own writes) */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HistoryLineList"];
                    "text/csv": string;
                };
            };
            /** @description a problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSource: {
        parameters: {
            query?: {
                /** @description as it was known at this instant, or by the end of this day in the zone of the registry (the reader `desk:registry`); the schedule is computed for that moment too, and the answer says which it was */
                asOf?: string;
                /** @description answer only once the view has taken this position (read your own writes) */
                after?: string;
            };
            header?: never;
            path: {
                visit: string;
                source: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The source */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SourceDetail"];
                };
            };
            /** @description a problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listDeadlines: {
        parameters: {
            query?: {
                schedule?: components["schemas"]["Schedule"] | components["schemas"]["Schedule"][];
                visit?: string | string[];
                kind?: components["schemas"]["Kind"] | components["schemas"]["Kind"][];
                direction?: components["schemas"]["Direction"] | components["schemas"]["Direction"][];
                /** @description responsible, supporting or counterpart */
                body?: string | string[];
                /** @description "none" finds those nobody looks after */
                owner?: (string | "none") | (string | "none")[];
                /** @description "none" finds those of which nobody is named as responsible */
                responsible?: (string | "none") | (string | "none")[];
                /** @description the window ends on this day or later */
                windowFrom?: string;
                /** @description the window begins on this day or earlier */
                windowTo?: string;
                /** @description as it was known at this instant, or by the end of this day in the zone of the registry (the reader `desk:registry`); the schedule is computed for that moment too, and the answer says which it was */
                asOf?: string;
                /** @description keys, with "-" before those that go down: due, opens, id, visit */
                sort?: string;
                /** @description 1 to 500, 50 by default; for CSV, all by default */
                limit?: string;
                /** @description the "next" of the page before. What changes meanwhile comes as it was when the first page was read, each once */
                cursor?: string;
                /** @description the same as Accept: text/csv */
                format?: components["schemas"]["ListFormat"];
                /** @description answer only once the view has taken this position (read your own writes) */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeadlineList"];
                    "text/csv": string;
                };
            };
            /** @description a problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    list: {
        parameters: {
            query?: {
                commitment?: string | string[];
                form?: components["schemas"]["EvidenceForm"] | components["schemas"]["EvidenceForm"][];
                addedBy?: string | string[];
                visit?: string | string[];
                /** @description whether somebody has checked it */
                verified?: components["schemas"]["YesOrNo"];
                /** @description keys, with "-" before those that go down: added, position, id */
                sort?: string;
                /** @description as it was known at this instant, or by the end of this day in the zone of the registry (the reader `desk:registry`); the schedule is computed for that moment too, and the answer says which it was */
                asOf?: string;
                /** @description show everything up to this position and nothing later: the "position" of another answer, so that lists and counts agree. The pages of a list stand where its first page stood without it */
                position?: string;
                /** @description 1 to 500, 50 by default; for CSV, all by default */
                limit?: string;
                /** @description the "next" of the page before. What changes meanwhile comes as it was when the first page was read, each once */
                cursor?: string;
                /** @description the same as Accept: text/csv */
                format?: components["schemas"]["ListFormat"];
                /** @description answer only once the view has taken this position (read your own writes) */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PieceOfEvidenceList"];
                    "text/csv": string;
                };
            };
            /** @description a problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listReminders: {
        parameters: {
            query?: {
                /** @description "planned" by default: what is still to come */
                state?: components["schemas"]["ReminderState"] | components["schemas"]["ReminderState"][];
                reader?: string | string[];
                visit?: string | string[];
                commitment?: string | string[];
                rule?: string | string[];
                /** @description the mail it went out in */
                notice?: string | string[];
                /** @description on this day or later, as the reader's calendar has it */
                dueFrom?: string;
                /** @description on this day or earlier */
                dueTo?: string;
                /** @description as they stood at this instant, or at the end of this day: what was planned then, what had fallen due, and what had become of it. What was planned is worked out anew from the events, of at most 200 commitments */
                asOf?: string;
                /** @description keys, with "-" before those that go down: due, reader, visit, commitment */
                sort?: string;
                /** @description 1 to 500, 50 by default; for CSV, all by default */
                limit?: string;
                /** @description the "next" of the page before. Each page is of the moment it is read, and goes on after the last item of the page before: in any order, what does not change meanwhile comes exactly once; what comes to stand elsewhere may come twice, or not at all. Sorted by commitment, whatever stays in the list comes once, changed or not */
                cursor?: string;
                /** @description the same as Accept: text/csv */
                format?: components["schemas"]["ListFormat"];
                /** @description answer only once the view has taken this position (read your own writes) */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReminderList"];
                    "text/csv": string;
                };
            };
            /** @description a problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listCommitmentReminders: {
        parameters: {
            query?: {
                /** @description all by default */
                state?: components["schemas"]["ReminderState"] | components["schemas"]["ReminderState"][];
                reader?: string | string[];
                /** @description as they stood at this instant, or at the end of this day: what was planned then, what had fallen due, and what had become of it. What was planned is worked out anew from the events, of at most 200 commitments */
                asOf?: string;
                /** @description keys, with "-" before those that go down: due, reader, visit, commitment */
                sort?: string;
                /** @description 1 to 500, 50 by default; for CSV, all by default */
                limit?: string;
                /** @description the "next" of the page before. Each page is of the moment it is read, and goes on after the last item of the page before: in any order, what does not change meanwhile comes exactly once; what comes to stand elsewhere may come twice, or not at all. Sorted by commitment, whatever stays in the list comes once, changed or not */
                cursor?: string;
                /** @description the same as Accept: text/csv */
                format?: components["schemas"]["ListFormat"];
                /** @description answer only once the view has taken this position (read your own writes) */
                after?: string;
            };
            header?: never;
            path: {
                commitment: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReminderList"];
                    "text/csv": string;
                };
            };
            /** @description a problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listProposals: {
        parameters: {
            query?: {
                visit?: string | string[];
                reading?: string | string[];
                rule?: string | string[];
                language?: string | string[];
                outcome?: components["schemas"]["ProposalOutcome"] | components["schemas"]["ProposalOutcome"][];
                /** @description keys, with "-" before those that go down: id, visit */
                sort?: string;
                /** @description as it was known at this instant, or by the end of this day in the zone of the registry (the reader `desk:registry`); the schedule is computed for that moment too, and the answer says which it was */
                asOf?: string;
                /** @description show everything up to this position and nothing later: the "position" of another answer, so that lists and counts agree. The pages of a list stand where its first page stood without it */
                position?: string;
                /** @description 1 to 500, 50 by default; for CSV, all by default */
                limit?: string;
                /** @description the "next" of the page before. What changes meanwhile comes as it was when the first page was read, each once */
                cursor?: string;
                /** @description the same as Accept: text/csv */
                format?: components["schemas"]["ListFormat"];
                /** @description answer only once the view has taken this position (read your own writes) */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadProposalList"];
                    "text/csv": string;
                };
            };
            /** @description a problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getLookalikes: {
        parameters: {
            query: {
                visit: string;
                /** @description as it was known at this instant, or by the end of this day in the zone of the registry (the reader `desk:registry`); the schedule is computed for that moment too, and the answer says which it was */
                asOf?: string;
                /** @description answer only once the view has taken this position (read your own writes) */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Those that do */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalLookalikes"];
                };
            };
            /** @description a problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listRules: {
        parameters: {
            query?: {
                /** @description those that hold for it */
                commitment?: string;
                /** @description those that hold for commitments of it */
                visit?: string;
                /** @description those that hold for commitments of it */
                kind?: components["schemas"]["Kind"];
                /** @description only what this rulebook itself says */
                scope?: string;
                /** @description as it was known at this instant, or by the end of this day in the zone of the registry (the reader `desk:registry`); the schedule is computed for that moment too, and the answer says which it was */
                asOf?: string;
                /** @description the same as Accept: text/csv */
                format?: components["schemas"]["ListFormat"];
                /** @description answer only once the view has taken this position (read your own writes) */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EffectiveRuleList"];
                    "text/csv": string;
                };
            };
            /** @description a problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listReaders: {
        parameters: {
            query?: {
                id?: string | string[];
                body?: string | string[];
                head?: string | string[];
                rhythm?: components["schemas"]["Rhythm"] | components["schemas"]["Rhythm"][];
                /** @description "no": only those who are written to */
                removed?: components["schemas"]["YesOrNo"];
                /** @description as it was known at this instant, or by the end of this day in the zone of the registry (the reader `desk:registry`); the schedule is computed for that moment too, and the answer says which it was */
                asOf?: string;
                /** @description keys, with "-" before those that go down: id, name, changed */
                sort?: string;
                /** @description 1 to 500, 50 by default; for CSV, all by default */
                limit?: string;
                /** @description the "next" of the page before. Each page is of the moment it is read, and goes on after the last item of the page before: in any order, what does not change meanwhile comes exactly once; what comes to stand elsewhere may come twice, or not at all. Sorted by id, whatever stays in the list comes once, changed or not */
                cursor?: string;
                /** @description the same as Accept: text/csv */
                format?: components["schemas"]["ListFormat"];
                /** @description answer only once the view has taken this position (read your own writes) */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReaderList"];
                    "text/csv": string;
                };
            };
            /** @description a problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listCalendars: {
        parameters: {
            query?: {
                /** @description "us", or a country such as "KZ" */
                appliesTo?: ("us" | string) | ("us" | string)[];
                /** @description as it was known at this instant, or by the end of this day in the zone of the registry (the reader `desk:registry`); the schedule is computed for that moment too, and the answer says which it was */
                asOf?: string;
                /** @description keys, with "-" before those that go down: id, title, changed */
                sort?: string;
                /** @description 1 to 500, 50 by default; for CSV, all by default */
                limit?: string;
                /** @description the "next" of the page before. Each page is of the moment it is read, and goes on after the last item of the page before: in any order, what does not change meanwhile comes exactly once; what comes to stand elsewhere may come twice, or not at all. Sorted by id, whatever stays in the list comes once, changed or not */
                cursor?: string;
                /** @description the same as Accept: text/csv */
                format?: components["schemas"]["ListFormat"];
                /** @description answer only once the view has taken this position (read your own writes) */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarList"];
                    "text/csv": string;
                };
            };
            /** @description a problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCalendar: {
        parameters: {
            query?: {
                /** @description as it was known at this instant, or by the end of this day in the zone of the registry (the reader `desk:registry`); the schedule is computed for that moment too, and the answer says which it was */
                asOf?: string;
                /** @description answer only once the view has taken this position (read your own writes) */
                after?: string;
            };
            header?: never;
            path: {
                calendar: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The calendar */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarDetail"];
                };
            };
            /** @description a problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    rehearsePlan: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanToRehearse"];
            };
        };
        responses: {
            /** @description What would be planned otherwise */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RehearsedPlan"];
                };
            };
            /** @description a problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listNotices: {
        parameters: {
            query?: {
                reader?: string | string[];
                state?: components["schemas"]["NoticeState"] | components["schemas"]["NoticeState"][];
                notice?: string | string[];
                /** @description keys, with "-" before those that go down: composed */
                sort?: string;
                /** @description 1 to 500, 50 by default; for CSV, all by default */
                limit?: string;
                /** @description the "next" of the page before. Each page is of the moment it is read, and goes on after the last item of the page before: in any order, what does not change meanwhile comes exactly once; what comes to stand elsewhere may come twice, or not at all. Sorted by composed, whatever stays in the list comes once, changed or not */
                cursor?: string;
                /** @description the same as Accept: text/csv */
                format?: components["schemas"]["ListFormat"];
                /** @description answer only once the view has taken this position (read your own writes) */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeList"];
                    "text/csv": string;
                };
            };
            /** @description a problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listDeliveries: {
        parameters: {
            query?: {
                notice?: string | string[];
                channel?: components["schemas"]["Channel"] | components["schemas"]["Channel"][];
                outcome?: components["schemas"]["DeliveryOutcome"] | components["schemas"]["DeliveryOutcome"][];
                /** @description keys, with "-" before those that go down: at */
                sort?: string;
                /** @description 1 to 500, 50 by default; for CSV, all by default */
                limit?: string;
                /** @description the "next" of the page before. Each page is of the moment it is read, and goes on after the last item of the page before: in any order, what does not change meanwhile comes exactly once; what comes to stand elsewhere may come twice, or not at all. Sorted by at, whatever stays in the list comes once, changed or not */
                cursor?: string;
                /** @description the same as Accept: text/csv */
                format?: components["schemas"]["ListFormat"];
                /** @description answer only once the view has taken this position (read your own writes) */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveryList"];
                    "text/csv": string;
                };
            };
            /** @description a problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getWholeCommitment: {
        parameters: {
            query?: {
                /** @description as it was known at this instant, or by the end of this day in the zone of the registry (the reader `desk:registry`); the schedule is computed for that moment too, and the answer says which it was */
                asOf?: string;
                /** @description answer only once the view has taken this position (read your own writes) */
                after?: string;
            };
            header?: never;
            path: {
                commitment: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All of it */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WholeCommitment"];
                };
            };
            /** @description a problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getToday: {
        parameters: {
            query?: {
                visit?: string | string[];
                /** @description as it was known at this instant, or by the end of this day in the zone of the registry (the reader `desk:registry`); the schedule is computed for that moment too, and the answer says which it was */
                asOf?: string;
                /** @description answer only once the view has taken this position (read your own writes) */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Today */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Today"];
                };
            };
            /** @description a problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getEvent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                position: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The event */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordedEvent"];
                };
            };
            /** @description a problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    followChanges: {
        parameters: {
            query?: {
                /** @description begin after this position; without it, only what is new */
                since?: string;
                category?: components["schemas"]["Category"] | components["schemas"]["Category"][];
                /** @description what happens to the visit, its commitments and their reminders */
                visit?: string | string[];
                /** @description what happens to it and to its reminders */
                commitment?: string | string[];
                type?: components["schemas"]["EventType"] | components["schemas"]["EventType"][];
                by?: string | string[];
                /** @description an event `heartbeat` at the start and at least every so many seconds, in place of the comment: it is how a page in a browser sees that the connection lives */
                heartbeat?: string;
            };
            header?: {
                /** @description The position after which to go on, as browsers send it when they reconnect. */
                "Last-Event-ID"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The `data` of each event */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
            /** @description a problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listSettingsHistory: {
        parameters: {
            query: {
                of: "rulebook" | "calendar" | "reader";
                /** @description only what happened before this position: that of the last line one has */
                before?: string;
                /** @description as it was known at this instant, or by the end of this day in the zone of the registry (the reader `desk:registry`); the schedule is computed for that moment too, and the answer says which it was */
                asOf?: string;
                /** @description so many lines; 50 if not given */
                limit?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The lines */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SettingsHistory"];
                };
            };
            /** @description a problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getMe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What is yours, as it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            /** @description a problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPreferences: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Your preferences */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Preferences"];
                };
            };
            /** @description a problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    setPreferences: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["PreferencesToKeep"];
            };
        };
        responses: {
            /** @description Your preferences */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Preferences"];
                };
            };
            /** @description a problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    saveView: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ViewToSave"];
            };
        };
        responses: {
            /** @description What is yours, as it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            /** @description a problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deleteView: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What is yours, as it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            /** @description a problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    look: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What is yours, as it is now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            /** @description a problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPeople: {
        parameters: {
            query?: {
                /** @description as it was known at this instant, or by the end of this day in the zone of the registry (the reader `desk:registry`); the schedule is computed for that moment too, and the answer says which it was */
                asOf?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The people */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ColleagueList"];
                };
            };
            /** @description a problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listProjections: {
        parameters: {
            query?: {
                /** @description answer only once the view has taken this position (read your own writes) */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The views */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProjectionList"];
                };
            };
            /** @description a problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listDeadLetters: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                view: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The events */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeadLetterList"];
                };
            };
            /** @description a problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    verifyLogAndViews: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One of its lines */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/x-ndjson": string;
                };
            };
            /** @description a problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    rebuildView: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                view: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One of its lines */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/x-ndjson": string;
                };
            };
            /** @description a problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    retryView: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                view: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One of its lines */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/x-ndjson": string;
                };
            };
            /** @description a problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listFeeds: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The feeds */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FeedList"];
                };
            };
            /** @description a problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    makeFeed: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["MakeFeed"];
            };
        };
        responses: {
            /** @description The feed */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MadeFeed"];
                };
            };
            /** @description a problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listChangesOfFeeds: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The lines */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChannelHistory"];
                };
            };
            /** @description a problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    revokeFeed: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag you read. Without it the command applies to whatever stands when it is written. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is no longer good */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RevokedFeed"];
                };
            };
            /** @description a problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    restoreFeed: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag you read. Without it the command applies to whatever stands when it is written. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is good again */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestoredFeed"];
                };
            };
            /** @description a problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listWebhooks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The webhooks */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookList"];
                };
            };
            /** @description a problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    addWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddWebhook"];
            };
        };
        responses: {
            /** @description The webhook */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MadeWebhook"];
                };
            };
            /** @description a problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listChangesOfWebhooks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The lines */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChannelHistory"];
                };
            };
            /** @description a problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    removeWebhook: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag you read. Without it the command applies to whatever stands when it is written. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemovedWebhook"];
                };
            };
            /** @description a problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    restoreWebhook: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag you read. Without it the command applies to whatever stands when it is written. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is called again */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestoredWebhook"];
                };
            };
            /** @description a problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    testWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How it went */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TestedWebhook"];
                };
            };
            /** @description a problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    rotateWebhook: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag you read. Without it the command applies to whatever stands when it is written. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The new secret */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RotatedWebhook"];
                };
            };
            /** @description a problem */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
