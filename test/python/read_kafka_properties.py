"""Makes a client of each map of properties, as users of confluent-kafka do; null for each that librdkafka rejects."""

import json
import sys

from confluent_kafka import KafkaException, Producer


def accepted(properties):
    try:
        # It connects in the background, without success: nobody listens on the tests' broker, which is this machine.
        Producer({**properties, "log_level": 0})
    except KafkaException:
        return None
    return True


json.dump([accepted(each) for each in json.load(sys.stdin)], sys.stdout)
