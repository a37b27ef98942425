"""A day's work of a clerk, through the client that openapi-python-client makes from the description of the API."""

import sys

from client import AuthenticatedClient
from client.api.commands import ask_several
from client.api.commitments import (
    close_commitment,
    get_commitment,
    list_commitments,
    narrow_timeframe,
    postpone_commitment,
    record_commitment,
)
from client.api.history import list_commitment_history
from client.api.visits import attach_source, record_visit
from client.models import (
    AttachSource,
    Batch,
    BatchAnswer,
    CloseCommitment,
    CommitmentDetail,
    CommitmentList,
    HistoryLineList,
    Kind,
    NarrowTimeframe,
    PostponeCommitment,
    Problem,
    ProblemCode,
    Receipt,
    RecordCommitment,
    RecordVisit,
    Stage,
)

address, token = sys.argv[1:]
client = AuthenticatedClient(base_url=address, token=token)


def done(answer):
    assert isinstance(answer.parsed, Receipt), answer.content
    return answer


def refused(answer, status, code):
    assert (answer.status_code, type(answer.parsed)) == (status, Problem), answer.content
    assert answer.parsed.code == code, answer.parsed
    return answer.parsed


visit = done(
    record_visit.sync_detailed(
        client=client,
        body=RecordVisit.from_dict(
            {
                "visit": "kazakhstan-2018",
                "title": "Visit of the Committee on Foreign Affairs to Kazakhstan",
                "delegation": {"name": "Committee on Foreign Affairs"},
                "host": {"body": "Republic of Kazakhstan", "country": "KZ"},
                "dates": {"edtf": "2018-08-17/2018-08-18"},
                "place": {"name": "Astana", "country": "KZ", "zone": "Asia/Almaty", "hemisphere": "north"},
            }
        ),
    )
)
assert visit.status_code == 201 and visit.headers["location"] == "/api/v1/visits/kazakhstan-2018"

text = "Chairman of the Subcommittee on Human Rights is expected to visit Astana this autumn."
done(
    attach_source.sync_detailed(
        "kazakhstan-2018",
        client=client,
        body=AttachSource.from_dict(
            {"id": "press-release", "title": "Press release", "languages": ["en"], "mediaType": "text/plain", "text": text}
        ),
    )
)
recorded = done(
    record_commitment.sync_detailed(
        client=client,
        body=RecordCommitment.from_dict(
            {
                "commitment": "visit-astana",
                "visit": "kazakhstan-2018",
                "kind": "visit",
                "direction": "ours",
                "statement": "The Chairman visits Astana",
                "language": "en",
                "parties": {"responsible": "Subcommittee on Human Rights"},
                "timeframe": {"edtf": "2018-23", "words": "this autumn", "language": "en"},
                "quotes": [{"source": "press-release", "exact": "is expected to visit Astana this autumn"}],
                "tags": ["human rights"],
            }
        ),
    )
)

later = PostponeCommitment.from_dict(
    {
        "timeframe": {"edtf": "2019-03"},
        "reason": "Elections in the host country",
        "askedBy": "Ministry of Foreign Affairs",
        "decidedBy": "Subcommittee on Human Rights",
    }
)
postponed = done(
    postpone_commitment.sync_detailed(
        "visit-astana", client=client, body=later, if_match=recorded.headers["etag"]
    )
)
stale = refused(
    postpone_commitment.sync_detailed(
        "visit-astana", client=client, body=later, if_match=recorded.headers["etag"]
    ),
    412,
    ProblemCode.STALE_VERSION,
)
assert stale["version"] == 2
refused(
    narrow_timeframe.sync_detailed(
        "visit-astana",
        client=client,
        body=NarrowTimeframe.from_dict({"timeframe": {"edtf": "2020"}, "because": {"note": "a call"}}),
    ),
    422,
    ProblemCode.NOT_NARROWER,
)

upto = str(postponed.parsed.position)
found = list_commitments.sync(
    client=client, stage=Stage.OPEN, kind=[Kind.VISIT, Kind.REPORT], tag="human rights", after=upto
)
assert isinstance(found, CommitmentList) and [item.id for item in found.items] == ["visit-astana"]
assert found.items[0].window.first.isoformat() == "2019-03-01" and found.items[0].postponements == 1
assert list_commitments.sync(client=client, kind=Kind.CASE).items == []

# The generated function takes every answer for the first form described, JSON; its own connection asks for the other.
csv = client.get_httpx_client().get("/api/v1/commitments", headers={"accept": "text/csv"})
assert csv.headers["content-type"].startswith("text/csv") and "visit-astana" in csv.text

history = list_commitment_history.sync("visit-astana", client=client)
assert isinstance(history, HistoryLineList)
assert [line.type_ for line in history.items] == ["CommitmentRecorded", "CommitmentPostponed"]

several = ask_several.sync_detailed(
    client=client,
    body=Batch.from_dict(
        {
            "commands": [
                {"type": "TagCommitment", "id": "visit-astana", "data": {"tags": ["human rights", "visit"]}},
                {"type": "TagCommitment", "id": "nobody-knows-it", "data": {"tags": []}},
            ]
        }
    ),
)
assert several.status_code == 207 and isinstance(several.parsed, BatchAnswer)
tagged, unknown = several.parsed.results
assert isinstance(tagged.receipt, Receipt) and tagged.receipt.changed
assert isinstance(unknown.problem, Problem) and unknown.problem.code == ProblemCode.COMMITMENT_NOT_FOUND

closed = done(
    close_commitment.sync_detailed(
        "visit-astana",
        client=client,
        body=CloseCommitment.from_dict({"outcome": "fulfilled", "reason": "The visit took place.", "on": "2019-03-12"}),
    )
)
refused(
    postpone_commitment.sync_detailed("visit-astana", client=client, body=later),
    409,
    ProblemCode.COMMITMENT_NOT_OPEN,
)
one = get_commitment.sync_detailed("visit-astana", client=client, after=str(closed.parsed.position))
assert isinstance(one.parsed, CommitmentDetail) and one.parsed.stage == Stage.CLOSED
assert one.headers["etag"] == closed.headers["etag"]
print("done")
