// SPDX-License-Identifier: GPL-3.0-or-later
#include "jose/algorithm.h"
#include "jose/parts.h"
#include "jose/unsecured.h"
#include "language/told.h"

namespace jotscope::jose {

namespace {

bool holdsToken(const Token &token)
{
    const json::Value *cty = token.header.root.find(u"cty");
    return cty && cty->stringOr().compare(u"JWT", Qt::CaseInsensitive) == 0;
}

bool isReadable(const Token &token, Part part)
{
    for (const Flaw &flaw : token.flaws) {
        if (flaw.part == part && flaw.severity == Severity::Fatal)
            return false;
    }
    return true;
}

} // namespace

Severity gravityOfNoJson(const Token &token)
{
    const QString type = token.header.root.textAt(u"typ").toLower();
    return type == u"jwt" || type.endsWith(u"+jwt") || type == u"application/jwt" ? Severity::Fatal : Severity::Warning;
}

void readPayloadJson(Token &token)
{
    if (holdsToken(token) && token.payloadBytes.startsWith("eyJ"))
        return; // a nested token is no JSON and need not be (RFC 7519 §5.2)
    token.payload = readPart(token, Part::Payload, token.payloadBytes, gravityOfNoJson(token));
}

bool isUnsecured(const Token &token)
{
    const json::Value *alg = token.header.root.find(u"alg");
    return alg && (saysNone(*alg) || (namesNothing(*alg) && token.signature.isEmpty()));
}

void addMissingAlgorithm(Token &token)
{
    const json::Value &header = token.header.root;
    const json::Value *alg = header.find(u"alg");
    const bool isRead = header.isObject() && !token.header.fault;
    if (!isRead || (alg && (saysNone(*alg) || (alg->isString() && !namesNothing(*alg)))))
        return;
    const Segment whole = placeInText(token, Part::Header, header.begin, header.end);
    addFlaw(token, "no-alg", Part::Header, alg ? placeInText(token, Part::Header, alg->begin, alg->end) : whole, Severity::Fatal,
        alg ? Told::tr("The header's \"alg\" names no algorithm: RFC 7515 §4.1.1 demands its name as a string.")
            : Told::tr("The header has no \"alg\", which RFC 7515 §4.1.1 demands: how it was signed is not said."));
}

qsizetype signatureCharacters(const Token &token)
{
    const Algorithm *row = algorithm(token.alg());
    return row && row->scheme.octets > 0 ? (qsizetype(row->scheme.octets) * 8 + 5) / 6 : 0;
}

void addSignatureLength(Token &token)
{
    if (!isReadable(token, Part::Signature))
        return;
    const Segment &place = token.segments[2];
    const qsizetype wanted = signatureCharacters(token);
    if (place.length == 0 && !token.alg().isEmpty())
        addFlaw(token, "empty-signature", Part::Signature, place, Severity::Fatal,
            Told::tr("The signature is empty although the header names an algorithm."));
    else if (wanted > 0 && token.signature.size() != algorithm(token.alg())->scheme.octets)
        addFlaw(token, "signature-length", Part::Signature, place, Severity::Fatal,
            place.length < wanted ? Told::tr("The signature is cut short: expected %1 characters for %2, found %3; %4 are missing.")
                                        .arg(wanted)
                                        .arg(token.alg())
                                        .arg(place.length)
                                        .arg(wanted - place.length)
                                  : Told::tr("The signature is too long: expected %1 characters for %2, found %3.")
                                        .arg(wanted)
                                        .arg(token.alg())
                                        .arg(place.length));
}

} // namespace jotscope::jose
