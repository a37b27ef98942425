"""Reads the topic as somebody who has only its description: CloudEvents, their schemas where they lead to, AsyncAPI."""
import json
import sys
import urllib.request

import jsonschema
from cloudevents.kafka import KafkaMessage, from_binary
from confluent_kafka import Consumer

brokers, topic, register, standard, many = sys.argv[1:]

with urllib.request.urlopen(f"{register}/api/asyncapi.json") as answer:
    described = json.load(answer)
with open(standard, encoding="utf-8") as file:
    jsonschema.Draft7Validator(json.load(file)).validate(described)

schemas = {}


def schema_at(address):
    if address not in schemas:
        with urllib.request.urlopen(address) as answer:
            assert answer.headers["content-type"].startswith("application/schema+json")
            schemas[address] = json.load(answer)
        assert schemas[address]["$id"] == address
        jsonschema.Draft7Validator.check_schema(schemas[address])
    return schemas[address]


def check(message, headers, payload):
    """By the description alone: the message's own headers and payload, with what they refer to."""
    for part, value in [(message["headers"], headers), (message["payload"], payload)]:
        jsonschema.Draft7Validator({**part, "components": described["components"]}).validate(value)


messages = {message["name"]: message for message in described["components"]["messages"].values()}
for message in messages.values():
    (example,) = message["examples"]
    check(message, example["headers"], example["payload"])

consumer = Consumer({"bootstrap.servers": brokers, "group.id": f"{topic}.python", "auto.offset.reset": "earliest"})
consumer.subscribe([topic])
taken = []
while len(taken) < int(many):
    got = consumer.poll(60)
    assert got is not None and got.error() is None, got and got.error()
    headers = dict(got.headers())
    event = from_binary(KafkaMessage(headers=headers, key=got.key(), value=got.value()), data_unmarshaller=json.loads)
    check(messages[event["type"]], {name: value.decode() for name, value in headers.items()}, event.data)
    jsonschema.validate(event.data, schema_at(event["dataschema"]))
    taken.append({"type": event["type"], "source": event["source"], "subject": event["subject"], "data": event.data})
consumer.close()
print(json.dumps(taken))
