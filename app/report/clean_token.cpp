// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/clean_token.h"

#include "jose/base64url.h"
#include "json/read.h"
#include "json/write.h"

namespace jotscope::report {

namespace {

using json::Value;

bool isSealed(const jose::Token &token)
{
    return token.kind == jose::Kind::Opaque || token.kind == jose::Kind::Jwe;
}

/// The JSON serialization (RFC 7515 §7.2, RFC 7516 §7.2) without what must not leave.
Value cleanForm(const Value &object, const jose::Token &token, const Cleaner &cleaner, bool payloadChanged)
{
    const bool people = cleaner.known().hidesPeople();
    Value clean = Value::object();
    for (const json::Member &member : object.members) {
        const QString &name = member.name;
        const QString size = QStringLiteral("[%1, %2 characters]").arg(name).arg(member.value.text.size());
        Value value = cleaner.claims(member.value);
        if (name == u"signatures" || name == u"recipients") {
            value = Value::array();
            for (const Value &item : member.value.items)
                value.add(cleanForm(item, token, cleaner, payloadChanged));
        } else if (name == u"signature") {
            value = Value::of(cutMark);
        } else if (name == u"payload" && people) {
            value = Value::of(size);
        } else if (name == u"payload") {
            value = payloadChanged ? Value::of(QString::fromLatin1(jose::toBase64Url(token.payloadBytes))) : member.value;
        } else if (name == u"protected") {
            const Value header = cleaner.claims(json::read(jose::fromBase64Url(member.value.text.toUtf8()).octets).root);
            value = people ? Value::of(QString::fromLatin1(jose::toBase64Url(json::write(header)))) : member.value;
        } else if (name == u"ciphertext" || name == u"encrypted_key" || name == u"iv" || name == u"tag" || name == u"aad") {
            value = Value::of(size);
        }
        clean.add(name, std::move(value));
    }
    return clean;
}

QByteArray cleanText(const jose::Token &token, const Cleaner &cleaner, bool payloadChanged, bool wasCut)
{
    const bool people = cleaner.known().hidesPeople();
    if (wasCut && isSealed(token) && !people)
        return token.text;
    if (token.serialization != jose::Serialization::Compact)
        return json::write(cleanForm(json::read(token.text).root, token, cleaner, payloadChanged));
    const QByteArray cut = wasCut && isSealed(token) ? token.text : cutToken(token.text, false, wasCut);
    if (token.kind == jose::Kind::Opaque)
        return cut;
    const QByteArray header = people ? jose::toBase64Url(token.headerBytes) : cut.first(qMax<qsizetype>(cut.indexOf('.'), 0));
    if (token.kind == jose::Kind::Jwe)
        return header + cut.sliced(header.isEmpty() ? 0 : qMax<qsizetype>(cut.indexOf('.'), 0));
    if (people)
        return header + cutToken(token.text, true, wasCut).sliced(qstrlen("[header]"));
    if (!payloadChanged || token.segments.size() < 3)
        return cut;
    return header + '.' + jose::toBase64Url(token.payloadBytes) + cut.sliced(cut.indexOf('.', token.segments[1].offset));
}

QByteArray withoutTokens(const QByteArray &octets)
{
    const QString text = QString::fromUtf8(octets);
    const QString clean = cutTokens(text, false);
    return clean == text ? octets : clean.toUtf8();
}

/// What stands beside the text. True when the payload is another one now.
bool cleanMembers(jose::Token &token, const Cleaner &cleaner)
{
    Value header = cleaner.claims(token.header.root);
    Value payload = cleaner.claims(token.payload.root);
    if (token.serialization == jose::Serialization::Compact && json::write(header) != json::write(token.header.root))
        token.headerBytes = json::write(header);
    const bool changed = json::write(payload) != json::write(token.payload.root);
    if (changed)
        token.payloadBytes = json::write(payload);
    const bool isMembers = token.payload.root.isObject();
    if (!isMembers && cleaner.known().hidesPeople())
        token.payloadBytes.clear();
    else if (!isMembers) // a token that is the payload itself
        token.payloadBytes = withoutTokens(token.payloadBytes);
    token.header.root = std::move(header);
    token.payload.root = std::move(payload);
    token.unprotectedHeader = cleaner.claims(token.unprotectedHeader);
    token.signature.clear();
    token.signingInput.clear();
    for (jose::Flaw &flaw : token.flaws)
        flaw.message = cleaner.text(flaw.message);
    return changed;
}

/// The parts stand elsewhere in a text that was cut.
void placeAnew(jose::Token &token)
{
    std::vector<jose::Segment> found;
    const qsizetype tilde = token.text.indexOf('~');
    const qsizetype end = tilde < 0 ? token.text.size() : tilde;
    for (qsizetype begin = 0; begin <= end && token.serialization == jose::Serialization::Compact;) {
        const qsizetype dot = token.text.indexOf('.', begin);
        const qsizetype behind = dot < 0 || dot > end ? end : dot;
        found.push_back({begin, behind - begin});
        begin = behind + 1;
    }
    if (found.size() == token.segments.size())
        token.segments = found;
    for (jose::Segment &segment : token.segments) {
        segment.offset = qMin(segment.offset, token.text.size());
        segment.length = qMin(segment.length, token.text.size() - segment.offset);
    }
}

} // namespace

void cleanToken(jose::Token &token, const Cleaner &cleaner, bool wasCut)
{
    const bool changed = cleanMembers(token, cleaner);
    token.text = cleanText(token, cleaner, changed, wasCut);
    placeAnew(token);
    for (jose::Token &one : token.signatures) {
        cleanMembers(one, cleaner);
        one.text = token.text;
    }
}

} // namespace jotscope::report
