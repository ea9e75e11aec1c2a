// SPDX-License-Identifier: GPL-3.0-or-later
#include "jose/json_form.h"

#include "jose/extensions.h"
#include "jose/parts.h"
#include "language/told.h"

namespace jotscope::jose {

namespace {

constexpr std::size_t mostSignatures = 100; // each is checked over the whole payload

/// A member that must be a string: its text, and where that stands.
struct TextMember {
    QByteArray text;
    Segment place;
};

Segment placeOf(const json::Value &value)
{
    return {value.begin, value.end - value.begin};
}

TextMember textMember(Token &token, const json::Value &object, QStringView name)
{
    const json::Value *value = object.find(name);
    if (!value)
        return {{}, {object.end, 0}};
    if (!value->isString()) {
        addFlaw(token, "json-form", Part::Whole, placeOf(*value), Severity::Fatal,
            Told::tr("Expected the member \"%1\" to be a string.").arg(name));
        return {{}, {value->begin, 0}};
    }
    TextMember member;
    member.text = value->text.toUtf8();
    member.place = {value->begin + 1, qMax<qsizetype>(value->end - value->begin - 2, 0)}; // a string that breaks off has no end
    return member;
}

/// Appends the members that stand outside the protection; a name on both sides makes the token invalid (RFC 7515 §7.2.1).
void joinHeader(Token &token, const json::Value *unprotectedHeader)
{
    if (!unprotectedHeader)
        return;
    if (!unprotectedHeader->isObject()) {
        addFlaw(token, "json-form", Part::Header, placeOf(*unprotectedHeader), Severity::Fatal,
            Told::tr("Expected the unprotected header to be an object."));
        return;
    }
    if (token.unprotectedHeader.isNull())
        token.unprotectedHeader = json::Value::object();
    token.header.root.type = json::Value::Type::Object;
    for (const json::Member &member : unprotectedHeader->members) {
        const bool twice = token.header.root.find(member.name) != nullptr;
        if (twice)
            addFlaw(token, "header-not-disjoint", Part::Header, {member.nameBegin, member.value.end - member.nameBegin}, Severity::Fatal,
                Told::tr("\"%1\" stands in more than one header; the token is not valid then.").arg(member.name.left(40)));
        json::Member copy = member;
        copy.duplicate = twice;
        token.header.root.members.push_back(copy);
        token.unprotectedHeader.members.push_back(std::move(copy));
    }
    if (unprotectedHeader->find(u"alg"))
        addFlaw(token, "unprotected-alg", Part::Header, placeOf(*unprotectedHeader), Severity::Warning,
            Told::tr("\"alg\" stands outside the protected header: nothing guards it against change."));
}

void readProtected(Token &token, const TextMember &member)
{
    token.segments.push_back(member.place);
    if (member.text.isEmpty())
        return;
    token.headerBytes = decodeText(token, Part::Header, titleOf(Part::Header), member.text, member.place);
    token.header = readPart(token, Part::Header, token.headerBytes, Severity::Fatal);
}

/// One signature with its headers, over the payload that is read already.
void readSignature(Token &token, const json::Value &object, const TextMember &payload)
{
    const TextMember protectedHeader = textMember(token, object, u"protected");
    const TextMember signature = textMember(token, object, u"signature");
    readProtected(token, protectedHeader);
    joinHeader(token, object.find(u"header"));
    token.segments.push_back(payload.place);
    token.segments.push_back(signature.place);
    token.signature = decodeText(token, Part::Signature, titleOf(Part::Signature), signature.text, signature.place);
    token.signingInput = protectedHeader.text + '.' + payload.text;
    const bool discloses = token.unprotectedHeader.find(u"disclosures") || token.unprotectedHeader.find(u"kb_jwt");
    token.kind = isUnsecured(token) ? Kind::Unsecured : discloses ? Kind::SdJwt : Kind::Jws;
    if (token.kind != Kind::Unsecured) {
        addMissingAlgorithm(token);
        addSignatureLength(token);
    }
    if (token.header.root.members.empty())
        addFlaw(token, "no-header", Part::Header, placeOf(object), Severity::Fatal,
            Told::tr("Expected \"protected\" or \"header\" beside the signature, found neither."));
}

void addMixed(Token &token, const json::Value &root, const char *list, std::initializer_list<const char16_t *> singles)
{
    for (const char16_t *single : singles) {
        if (const json::Value *value = root.find(QStringView(single)))
            addFlaw(token, "mixed-serialization", Part::Whole, placeOf(*value), Severity::Fatal,
                Told::tr("\"%1\" stands beside \"%2\": the flattened and the general form may not be mixed.")
                    .arg(QStringView(single), QLatin1String(list)));
    }
}

void readPayloadText(Token &token, const TextMember &payload)
{
    const bool isEncoded = isPayloadEncoded(token.header.root);
    token.payloadBytes = isEncoded ? decodeText(token, Part::Payload, titleOf(Part::Payload), payload.text, payload.place) : payload.text;
    if (!payload.text.isEmpty())
        readPayloadJson(token);
}

Token tokenFor(const Token &whole)
{
    Token one;
    one.text = whole.text;
    one.serialization = Serialization::Flattened;
    return one;
}

void readSignatures(Token &token, const json::Value &list, const TextMember &payload)
{
    if (!list.isArray() || list.items.empty()) {
        addFlaw(token, "json-form", Part::Whole, placeOf(list), Severity::Fatal,
            Told::tr("Expected \"signatures\" to be an array of at least one signature."));
        return;
    }
    for (const json::Value &item : list.items) {
        if (token.signatures.size() == mostSignatures)
            break;
        Token one = tokenFor(token);
        readSignature(one, item, payload);
        token.flaws.insert(token.flaws.end(), one.flaws.begin(), one.flaws.end());
        token.signatures.push_back(std::move(one));
    }
    if (list.items.size() > mostSignatures)
        addFlaw(token, "too-many-signatures", Part::Whole, placeOf(list), Severity::Fatal,
            Told::tr("Expected at most %1 signatures, found %2.").arg(mostSignatures).arg(list.items.size()));
    const Token &first = token.signatures.front();
    token.kind = first.kind == Kind::SdJwt ? Kind::SdJwt : Kind::Jws;
    token.headerBytes = first.headerBytes;
    token.header = first.header;
    token.unprotectedHeader = first.unprotectedHeader;
    token.segments = first.segments;
    token.signature = first.signature;
    token.signingInput = first.signingInput;
}

void readJws(Token &token, const json::Value &root)
{
    token.kind = Kind::Jws;
    const TextMember payload = textMember(token, root, u"payload");
    if (const json::Value *list = root.find(u"signatures")) {
        token.serialization = Serialization::General;
        addMixed(token, root, "signatures", {u"signature", u"protected", u"header"});
        readSignatures(token, *list, payload);
    } else {
        token.serialization = Serialization::Flattened;
        readSignature(token, root, payload);
    }
    readPayloadText(token, payload);
}

void readJwe(Token &token, const json::Value &root)
{
    token.kind = Kind::Jwe;
    const json::Value *recipients = root.find(u"recipients");
    token.serialization = recipients ? Serialization::General : Serialization::Flattened;
    readProtected(token, textMember(token, root, u"protected"));
    joinHeader(token, root.find(u"unprotected"));
    if (recipients)
        addMixed(token, root, "recipients", {u"header", u"encrypted_key"});
    const json::Value *one = recipients && !recipients->items.empty() ? &recipients->items.front() : &root;
    joinHeader(token, one->find(u"header"));
    addMissingAlgorithm(token);
    for (const char16_t *name : {u"encrypted_key", u"iv", u"ciphertext", u"tag"}) {
        const bool isKey = QStringView(name) == u"encrypted_key";
        const TextMember member = textMember(token, isKey ? *one : root, QStringView(name));
        decodeText(token, Part::Whole, Told::tr("member \"%1\"").arg(QStringView(name)), member.text, member.place);
        token.segments.push_back(member.place);
    }
}

} // namespace

bool readJsonForm(Token &token)
{
    const json::Document document = json::read(token.text);
    const json::Value &root = document.root;
    const bool isJwe = root.find(u"ciphertext") != nullptr;
    const bool isJws = root.find(u"signatures") || root.find(u"signature");
    if (!isJwe && !isJws)
        return false;
    if (document.fault)
        addFlaw(token, "not-json", Part::Whole, {document.fault->offset, 1}, Severity::Fatal,
            Told::tr("The token stops being JSON at octet %1: expected %2, found %3.")
                .arg(document.fault->offset + 1)
                .arg(document.fault->expected, document.fault->found));
    if (isJwe)
        readJwe(token, root);
    else
        readJws(token, root);
    addMemberFlaws(token, Part::Whole, root, token.text);
    return true;
}

} // namespace jotscope::jose
