// SPDX-License-Identifier: GPL-3.0-or-later
#include "jose/encrypted.h"

#include "jose/base64url.h"
#include "jose/parts.h"

namespace jotscope::jose {

namespace {

constexpr std::size_t mostRecipients = 20; // RSA and PBES2 cost time for each

QByteArray textMember(const json::Value &object, QStringView name)
{
    return object.textAt(name).toUtf8();
}

QByteArray octetsMember(const json::Value &object, QStringView name)
{
    return fromBase64Url(textMember(object, name)).octets;
}

void join(json::Value &header, const json::Value *more)
{
    if (more)
        header.members.insert(header.members.end(), more->members.begin(), more->members.end());
}

Recipient recipientOf(const json::Value &protectedHeader, const json::Value &root, const json::Value &one)
{
    Recipient recipient;
    recipient.header = protectedHeader;
    join(recipient.header, root.find(u"unprotected"));
    join(recipient.header, one.find(u"header"));
    recipient.encryptedKey = octetsMember(one, u"encrypted_key");
    return recipient;
}

Encrypted fromJson(const json::Value &root)
{
    Encrypted encrypted;
    const QByteArray protectedText = textMember(root, u"protected");
    json::Value protectedHeader = json::read(fromBase64Url(protectedText).octets).root;
    protectedHeader.type = json::Value::Type::Object;
    encrypted.aad = protectedText;
    if (root.find(u"aad"))
        encrypted.aad += '.' + textMember(root, u"aad");
    encrypted.content = {octetsMember(root, u"iv"), octetsMember(root, u"ciphertext"), octetsMember(root, u"tag")};
    const json::Value *recipients = root.find(u"recipients");
    if (!recipients)
        encrypted.recipients.push_back(recipientOf(protectedHeader, root, root));
    for (std::size_t i = 0; recipients && i < qMin(recipients->items.size(), mostRecipients); ++i)
        encrypted.recipients.push_back(recipientOf(protectedHeader, root, recipients->items[i]));
    return encrypted;
}

} // namespace

Encrypted encryptedOf(const Token &token)
{
    if (token.serialization != Serialization::Compact)
        return fromJson(json::read(token.text).root);
    Encrypted encrypted;
    if (token.segments.size() < 5)
        return encrypted;
    const auto octets = [&token](std::size_t index) { return fromBase64Url(textOf(token, token.segments[index])).octets; };
    encrypted.aad = textOf(token, token.segments[0]).toByteArray();
    encrypted.content = {octets(2), octets(3), octets(4)};
    encrypted.recipients.push_back({token.header.root, octets(1)});
    return encrypted;
}

} // namespace jotscope::jose
