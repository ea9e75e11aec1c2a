// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/records.h"

#include "keys/key_set.h"
#include "keys/mint.h"
#include "json/read.h"
#include "json/write.h"

// What was expected, which keys there were, and what they said.

namespace jotscope::report {

static void record(Recorder &recorder, environments::KeySource &source)
{
    recorder.word("kind", source.kind, {"jwks_url", "jwks_file", "jwks", "pem_file", "secret", "discovery"});
    recorder("url", source.url);
    recorder("file", source.file);
    recorder("secret", source.secret);
    recorder("encoding", source.encoding);
}

static void record(Recorder &recorder, environments::Credential &credential)
{
    recorder("kind", credential.kind);
    recorder("header", credential.header);
    recorder("secret", credential.secret);
    recorder("token_url", credential.tokenUrl);
    recorder("client_id", credential.clientId);
    recorder("scope", credential.scope);
    recorder("access_key_id", credential.accessKeyId);
    recorder("region", credential.region);
}

static void record(Recorder &recorder, environments::UserEndpoint &endpoint)
{
    recorder("provider", endpoint.provider);
    recorder("base_url", endpoint.baseUrl);
    recorder("file", endpoint.file);
    recorder("parameters", endpoint.parameters);
    recorder("lookup_claim", endpoint.lookupClaim);
    recorder("credentials", endpoint.credentials);
    recorder("known_good_id", endpoint.knownGoodId);
    recorder("probes", endpoint.probes);
    recorder("overrides", endpoint.overrides);
}

static void record(Recorder &recorder, environments::TlsException &exception)
{
    recorder("host", exception.host);
    recorder("sha256", exception.sha256);
}

void record(Recorder &recorder, environments::Environment &environment)
{
    recorder("name", environment.name);
    recorder("issuer", environment.issuer);
    recorder("issuer_aliases", environment.issuerAliases);
    recorder("audiences", environment.audiences);
    recorder("required_scopes", environment.requiredScopes);
    recorder("leeway_seconds", environment.leewaySeconds);
    recorder("keys", environment.keys);
    recorder("user_endpoint", environment.userEndpoint);
    recorder("identity_endpoint", environment.identityEndpoint);
    recorder("service_profile", environment.serviceProfile);
    recorder("allow_insecure_http", environment.allowInsecureHttp);
    recorder("ca_file", environment.caFile);
    recorder("tls_exceptions", environment.tlsExceptions);
}

/// `jwk` is for those who want to verify again themselves: the public half, never a secret.
void record(Recorder &recorder, keys::Key &key)
{
    recorder("kid", key.kid);
    recorder("kty", key.kty);
    recorder("crv", key.crv);
    recorder("alg", key.alg);
    recorder("use", key.use);
    recorder("key_ops", key.keyOps);
    recorder("bits", key.bits);
    recorder("thumbprint", key.thumbprint);
    recorder("from", key.from);
    recorder("certified_from", key.certifiedFrom);
    recorder("certified_until", key.certifiedUntil);
    recorder("was_private", key.wasPrivate);
    recorder("warnings", key.warnings);
    recorder("refusal", key.refusal);
    json::Value jwk;
    if (!recorder.isReading() && key.handle)
        jwk = json::read(keys::publicJwk(key)).root;
    recorder("jwk", jwk);
    if (!recorder.isReading() || !jwk.isObject())
        return;
    if (const auto set = keys::readJwks(json::write(jwk), key.from); set && set->keys.size() == 1)
        key.handle = set->keys.front().handle;
}

void record(Recorder &recorder, keys::KeySight &sight)
{
    recorder("kid", sight.kid);
    recorder("thumbprint", sight.thumbprint);
    recorder("first_seen", sight.firstSeen);
    recorder("last_seen", sight.lastSeen);
    recorder("gone", sight.gone);
    recorder("at_first_look", sight.atFirstLook);
}

void record(Recorder &recorder, keys::KeySet &set)
{
    recorder("from", set.from);
    recorder("keys", set.keys);
    recorder("notes", set.notes);
    recorder("fetched", set.fetched);
    recorder("stale", set.stale);
    recorder("was_refused", set.wasRefused);
    recorder("for_now", set.forNow);
    recorder("seen", set.seen);
}

void record(Recorder &recorder, jose::TriedKey &tried)
{
    recorder("key", tried.key);
    recorder("verified", tried.verified);
    recorder("eligible", tried.eligible);
    recorder("reason", tried.reason);
    recorder("message", tried.message);
}

void record(Recorder &recorder, jose::Verification &verification)
{
    recorder("verdict", verification.verdict);
    recorder("reason", verification.reason);
    recorder("message", verification.message);
    recorder("key", verification.key);
    recorder("kid_differs", verification.kidDiffers);
    recorder("tried", verification.tried);
    recorder("warnings", verification.warnings);
    recorder("hints", verification.hints);
    recorder("signatures", verification.signatures);
}

void record(Recorder &recorder, diagnosis::EnvironmentEvidence &evidence)
{
    recorder("environment", evidence.environment);
    recorder("key_sets", evidence.keySets);
    recorder("key_problems", evidence.keyProblems);
    recorder("keys_asked", evidence.keysAsked);
    recorder("key_exchanges", evidence.keyExchanges);
    recorder("verification", evidence.verification);
    recorder("subject_claims", evidence.subjectClaims);
    recorder("lookup", evidence.lookup);
    recorder("identity_lookup", evidence.identityLookup);
}

static void record(Recorder &recorder, jose::Flaw &flaw)
{
    recorder("id", flaw.id);
    recorder("part", flaw.part);
    recorder("offset", flaw.offset);
    recorder("length", flaw.length);
    recorder("severity", flaw.severity);
    recorder("message", flaw.message);
}

void record(Recorder &recorder, jose::Segment &segment)
{
    recorder("offset", segment.offset);
    recorder("length", segment.length);
}

/// A part of which the octets are there; where they do not give its members (a JSON serialization merges headers), those too.
static void recordPart(Recorder &recorder, const char *bytesName, const char *membersName, QByteArray &bytes, json::Document &part)
{
    recorder(bytesName, bytes);
    json::Value members;
    if (!recorder.isReading() && json::write(json::read(bytes).root) != json::write(part.root))
        members = part.root;
    recorder(membersName, members);
    if (!recorder.isReading())
        return;
    part = bytes.isEmpty() ? json::Document{} : json::read(bytes);
    if (!members.isNull()) {
        part = {};
        part.root = members;
    }
}

void record(Recorder &recorder, jose::Token &token)
{
    recorder("text", token.text);
    recorder("kind", token.kind);
    recorder("serialization", token.serialization);
    recorder("segments", token.segments);
    recordPart(recorder, "header_octets", "header", token.headerBytes, token.header);
    recordPart(recorder, "payload_octets", "payload", token.payloadBytes, token.payload);
    recorder("unprotected_header", token.unprotectedHeader);
    recorder("signatures", token.signatures);
    recorder("flaws", token.flaws);
    recorder("hint", token.opaqueHint);
}

void record(Recorder &recorder, capture::Sighting &sighting)
{
    recorder("text", sighting.text);
    recorder("origin", sighting.origin);
    recorder("place", sighting.place);
    recorder("cleaned", sighting.cleaned);
    recorder("seen", sighting.seen);
    recorder("request", sighting.request);
    recorder("answer", sighting.answer);
}

void record(Recorder &recorder, TextFacts &facts)
{
    recorder("sha256", facts.sha256);
    recorder("characters", facts.characters);
    recorder("signature_bytes", facts.signatureBytes);
}

} // namespace jotscope::report
