#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A peer for interop.test.mjs: Debian's python3-jwcrypto. Reads {make}|{open} as JSON on standard input, writes as many answers."""
import json
import sys

from jwcrypto import jwe, jwk, jws
from jwcrypto.common import base64url_encode

SIGNS = ["HS256", "HS384", "HS512", "RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512", "ES256K", "EdDSA"]


def key_of(one):
    if one.get("password"):
        return jwk.JWK(kty="oct", k=base64url_encode(one["password"]))
    return jwk.JWK(**one["key"])


def make(one):
    key = key_of(one)
    header = {"alg": one["alg"], "kid": one["key"]["kid"]}
    if one.get("enc"):
        header["enc"] = one["enc"]
        if one.get("zip"):
            header["zip"] = one["zip"]
        token = jwe.JWE(one["payload"].encode(), json.dumps(header), algs=[one["alg"], one["enc"]])
        token.add_recipient(key)
    else:
        token = jws.JWS(one["payload"])
        token.allowed_algs = SIGNS
        token.add_signature(key, None, json.dumps(header), None)
    return token.serialize(compact=one["form"] == "compact")


def opened(one):
    key = key_of(one)
    if one.get("enc"):
        token = jwe.JWE(algs=[one["alg"], one["enc"]])
        token.deserialize(one["token"], key)
        return token.payload.decode()
    token = jws.JWS()
    token.allowed_algs = SIGNS
    token.deserialize(one["token"])
    token.verify(key)
    return token.payload.decode()


def each(work, items):
    answers = []
    for one in items or []:
        try:
            answers.append({"value": work(one)})
        except Exception as error:  # what it cannot do it says; the driver decides whether it should have
            answers.append({"error": f"{type(error).__name__}: {error}"})
    return answers


asked = json.load(sys.stdin)
json.dump({"made": each(make, asked.get("make")), "opened": each(opened, asked.get("open"))}, sys.stdout)
