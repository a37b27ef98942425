"""Reads every column of every view for reports, as a BI tool would, and prints what it found as JSON."""
import json
import sys

import psycopg
from psycopg.rows import dict_row

found = {}
with psycopg.connect(sys.argv[1], autocommit=True, row_factory=dict_row) as connection:
    views = connection.execute(
        "select table_name as name, obj_description(('reporting.' || table_name)::regclass) as means"
        " from information_schema.views where table_schema = 'reporting' order by 1"
    ).fetchall()
    for view in views:
        columns = connection.execute(
            "select column_name as name, data_type as type,"
            " col_description(('reporting.' || table_name)::regclass, ordinal_position) as means"
            " from information_schema.columns where table_schema = 'reporting' and table_name = %s order by ordinal_position",
            [view["name"]],
        ).fetchall()
        rows = connection.execute(f'select * from reporting."{view["name"]}" order by 1, 2').fetchall()
        for row in rows:
            assert list(row) == [column["name"] for column in columns]
        found[view["name"]] = {"means": view["means"], "columns": columns, "rows": rows}
    refused = []
    for table in ["secrets.access_tokens", "secrets.signing_keys", "secrets.webhooks", "events", "reminder_notice"]:
        try:
            connection.execute(f"select * from {table}")
        except psycopg.errors.InsufficientPrivilege:
            refused.append(table)
print(json.dumps({"views": found, "refused": refused}, default=str))
