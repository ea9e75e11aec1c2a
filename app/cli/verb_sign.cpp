// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/inputs.h"
#include "cli/options.h"
#include "cli/output.h"
#include "cli/sign.h"
#include "jose/make.h"
#include "keys/management.h"
#include "json/write.h"

#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>

namespace jotscope::cli {

namespace {

/// JSON text as it is given, or the content of a file.
Result<QByteArray> givenOrRead(const std::string &given)
{
    const QString text = QString::fromStdString(given);
    return text.startsWith(u'{') ? Result<QByteArray>(text.toUtf8()) : readAll(text);
}

struct Header {
    QByteArray octets;
    json::Value root = json::Value::object();
};

Result<Header> readHeader(const SignOptions &options)
{
    Header header;
    if (options.header.empty())
        return header;
    auto octets = givenOrRead(options.header);
    if (!octets)
        return tl::unexpected(octets.error());
    header.octets = octets->trimmed();
    const json::Document document = json::read(header.octets);
    if (document.fault || !document.root.isObject())
        return failure(Error::Kind::Usage,
            QStringLiteral("--header: expected a JSON object, found %1.")
                .arg(document.fault
                        ? QStringLiteral("a break at octet %1 (expected %2)").arg(document.fault->offset + 1).arg(document.fault->expected)
                        : QStringLiteral("something else")));
    header.root = document.root;
    return header;
}

/// Puts `name` in front of what is given, unless it stands there.
void addMissing(Header &header, const char *name, const QString &value)
{
    if (value.isEmpty() || header.root.find(QString::fromLatin1(name)))
        return;
    header.root.add(QString::fromLatin1(name), json::Value::of(value));
    header.octets = json::write(header.root);
}

jose::Shape shapeOf(const SignOptions &options)
{
    jose::Shape shape;
    shape.isDetached = options.detached;
    if (options.serialization != "compact")
        shape.serialization = options.serialization == "general" ? jose::Serialization::General : jose::Serialization::Flattened;
    return shape;
}

Result<QByteArray> made(const Header &header, const QByteArray &payload, const UsedKey &used, const SignOptions &options)
{
    const QString alg = header.root.textAt(u"alg");
    if (!used.isGiven && alg != u"none")
        return failure(Error::Kind::Usage, QStringLiteral("Expected a key: --key, --secret-file, --password-file or --generate."));
    if (keys::management(alg) && !header.root.find(u"enc"))
        return failure(Error::Kind::Usage,
            QStringLiteral("%1 encrypts: expected the content encryption too, found none. Say --enc A256GCM, for example.").arg(alg));
    return jose::make(header.octets, payload, used.isGiven ? std::optional(used.key) : std::nullopt, shapeOf(options));
}

int failSigning(Error error)
{
    if (error.kind == Error::Kind::Unsupported)
        error.kind = Error::Kind::Usage;
    if (!error.message.endsWith(u'.'))
        error.message += u'.';
    return fail(error);
}

} // namespace

void addSignOptions(CLI::App &verb, SignOptions &options)
{
    verb.add_option("--header", options.header, "The header; with an \"alg\" in it, it is taken octet for octet")
        ->option_text("JSON-or-FILE");
    verb.add_option("--alg", options.alg, "The algorithm, where the header names none (default: the key's)")->option_text("ALG");
    verb.add_option("--enc", options.enc, "Encrypt instead of signing, with this content encryption")->option_text("ENC");
    verb.add_option("--payload", options.payload, "The payload, octet for octet (default: standard input)")->option_text("JSON-or-FILE");
    verb.add_option("--key", options.keyFile, "A private key (for encrypting: a public one will do): PEM, JWK or JWKS file")
        ->option_text("FILE");
    verb.add_option("--secret-file", options.secretFile, "A shared secret, the file's bytes as they are")->option_text("FILE");
    verb.add_option("--password-file", options.passwordFile, "A password to encrypt with (PBES2), the file's bytes as they are")
        ->option_text("FILE");
    verb.add_option("--generate", options.generate, "Make a key for this algorithm too")->option_text("ALG");
    verb.add_option("--curve", options.curve, "Of a generated ECDH-ES key (default: P-256)")->option_text("CRV");
    verb.add_option("--kid", options.kid, "The kid of the key (default: its thumbprint)")->option_text("KID");
    verb.add_option("--key-out", options.keyOut, "Where the generated key goes: .pem, else a JWK; - prints it")->option_text("FILE");
    verb.add_option("--public", options.publicOut, "Write the public half as a JWKS; - prints it")->option_text("FILE");
    verb.add_option("--serialization", options.serialization, "compact, flattened or general")
        ->check(oneOf({"compact", "flattened", "general"}))
        ->option_text("FORM");
    verb.add_flag("--detached", options.detached, "Leave the payload out of the token");
    verb.add_flag("--overwrite", options.overwrite, "A key may replace a file that is there");
}

int sign(const SignOptions &options)
{
    auto header = readHeader(options);
    if (!header)
        return fail(header.error());
    const QString enc = options.enc.empty() ? header->root.textAt(u"enc") : QString::fromStdString(options.enc);
    const auto payload = givenOrRead(options.payload);
    if (!payload)
        return fail(payload.error());
    const auto used = keyFor(options, enc);
    if (!used)
        return fail(used.error());
    if (!header->root.find(u"alg")) {
        QString alg = QString::fromStdString(!options.alg.empty() ? options.alg : options.generate);
        if (alg.isEmpty() && used->isGiven)
            alg = enc.isEmpty() ? jose::usualAlgorithm(used->key.publicHalf)
                                : jose::usualEncryption(used->key.publicHalf, !options.passwordFile.empty());
        addMissing(*header, "alg", alg);
        addMissing(*header, "enc", QString::fromStdString(options.enc));
        addMissing(*header, "kid", used->key.publicHalf.kid);
    }
    const auto token = made(*header, *payload, *used, options);
    if (!token)
        return failSigning(token.error());
    if (header->root.textAt(u"alg") == u"none")
        note(QStringLiteral("Nobody signs a token with \"alg\": \"none\"."));
    print(*token + '\n');
    if (const auto written = writePublicHalf(*used, options); !written)
        return fail(written.error());
    return Done;
}

} // namespace jotscope::cli
