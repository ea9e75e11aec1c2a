// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/clean_inside.h"

#include "json/write.h"

namespace jotscope::report {

namespace {

using json::Value;

void cleanKey(keys::Key &key, const Cleaner &cleaner)
{
    key.secret.reset();
    key.privateHandle.reset();
    key.from = cleaner.text(key.from);
}

void cleanDecryption(jose::Decryption &found, const jose::Inside &inside, const Cleaner &cleaner)
{
    found.message = cleaner.text(found.message);
    for (QString &warning : found.warnings)
        warning = cleaner.text(warning);
    if (found.key)
        cleanKey(*found.key, cleaner);
    for (jose::TriedKey &tried : found.tried) {
        cleanKey(tried.key, cleaner);
        tried.message = cleaner.text(tried.message);
    }
    if (!cleaner.known().hidesTokens())
        return;
    const bool isToken = !found.nested.empty() || jose::decode(found.plaintext).kind != jose::Kind::Opaque; // a case holds no nested ones
    if (isToken)
        found.plaintext = cleaner.known().hidesPeople() ? QByteArray() : cutToken(found.plaintext, false);
    else if (inside.read)
        found.plaintext = json::write(cleaner.claims(inside.read->payload.root));
    else
        found.plaintext.clear();
    found.nested.clear();
}

void cleanDisclosures(jose::SdJwt &opened, const Cleaner &cleaner)
{
    opened.message = cleaner.text(opened.message);
    opened.processed = cleaner.claims(opened.processed);
    for (jose::Disclosure &disclosure : opened.disclosures) {
        Value object = Value::object();
        object.add(disclosure.name, disclosure.value);
        const Value clean = cleaner.claims(object);
        disclosure.name = clean.members.front().name;
        disclosure.value = clean.members.front().value;
        disclosure.path = cleaner.text(disclosure.path);
        disclosure.message = cleaner.text(disclosure.message);
    }
    opened.keyBinding.message = cleaner.text(opened.keyBinding.message);
    opened.keyBinding.token = {};
}

} // namespace

void cleanInside(jose::Inside &inside, const jose::Token &outer, const Cleaner &cleaner)
{
    if (inside.decryption)
        cleanDecryption(*inside.decryption, inside, cleaner);
    if (!cleaner.known().hidesTokens())
        return;
    inside.nested.clear();
    if (inside.sdJwt)
        cleanDisclosures(*inside.sdJwt, cleaner);
    if (!inside.read)
        return;
    const Value payload = cleaner.claims(inside.read->payload.root);
    inside.read = outer;
    inside.read->payload.root = payload;
}

std::vector<Value> claimsInside(const jose::Inside &inside)
{
    std::vector<Value> all;
    if (inside.read)
        all.push_back(inside.read->payload.root);
    if (inside.sdJwt) {
        for (const jose::Disclosure &disclosure : inside.sdJwt->disclosures) {
            Value object = Value::object();
            object.add(disclosure.name, disclosure.value);
            all.push_back(std::move(object));
        }
    }
    return all;
}

} // namespace jotscope::report
