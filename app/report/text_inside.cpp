// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/text_sections.h"

#include "report/key_details.h"
#include "json/write.h"

namespace jotscope::report {

namespace {

using Binding = jose::KeyBinding::Verdict;

Style styleOf(jose::Decryption::Verdict verdict)
{
    switch (verdict) {
    case jose::Decryption::Verdict::Decrypted: return Style::Ok;
    case jose::Decryption::Verdict::Failed: return Style::Fail;
    default: return Style::Warn;
    }
}

void writeDecryption(TextWriter &text, const jose::Decryption &found)
{
    text.heading(QStringLiteral("Decryption"), QStringLiteral("says nothing about who made the token"));
    text.line({{QString::fromUtf8(jose::wordOf(found.verdict)), styleOf(found.verdict)}, {QStringLiteral(": ") + found.message}}, 2);
    for (const jose::TriedKey &tried : found.tried) {
        const QString name = tried.key.kid.isEmpty() ? QStringLiteral("without kid") : tried.key.kid;
        if (!tried.verified)
            text.line(
                {{QStringLiteral("tried key %1 (%2) from %3: %4").arg(name, tried.key.kty, tried.key.from, tried.message), Style::Soft}},
                2);
    }
    for (const QString &warning : found.warnings)
        text.line({{QStringLiteral("! "), Style::Warn}, {warning}}, 2);
}

Style styleOf(const jose::Disclosure &disclosure)
{
    return disclosure.status == jose::Disclosure::Status::Used ? Style::Ok : Style::Fail;
}

void writeDisclosures(TextWriter &text, const jose::SdJwt &opened)
{
    const bool isOk = opened.verdict == jose::SdJwt::Verdict::Ok;
    text.heading(QStringLiteral("Disclosures"),
        QStringLiteral("%1 in the token, %2 digests without one").arg(opened.disclosures.size()).arg(opened.undisclosed));
    text.line({{QString::fromUtf8(jose::wordOf(opened.verdict)), isOk ? Style::Ok : Style::Fail},
                  {opened.message.isEmpty() ? QString() : QStringLiteral(": ") + opened.message}},
        2);
    std::vector<Line> rows;
    for (const jose::Disclosure &disclosure : opened.disclosures) {
        const QString name = disclosure.path.isEmpty() ? disclosure.name : disclosure.path;
        rows.push_back({{QString::fromUtf8(jose::wordOf(disclosure.status)), styleOf(disclosure)},
            {name.isEmpty() ? QStringLiteral("(an element)") : shortened(name)},
            {shortened(QString::fromUtf8(json::write(disclosure.value)))}, {disclosure.message, Style::Soft}});
    }
    text.table(rows, 2);
    const jose::KeyBinding &binding = opened.keyBinding;
    const Style style = binding.verdict == Binding::Valid ? Style::Ok : binding.verdict == Binding::Invalid ? Style::Fail : Style::Warn;
    text.line({{QStringLiteral("key binding ")}, {QString::fromUtf8(jose::wordOf(binding.verdict)), style},
                  {binding.message.isEmpty() ? QString() : QStringLiteral(": ") + binding.message}},
        2);
}

} // namespace

void writeInsideText(TextWriter &text, const Inspection &inspection)
{
    const jose::Inside &inside = inspection.diagnosis.evidence.inside;
    if (inside.decryption)
        writeDecryption(text, *inside.decryption);
    if (inside.sdJwt)
        writeDisclosures(text, *inside.sdJwt);
    if (const std::vector<Detail> certificates = certificateDetails(inspection); !certificates.empty()) {
        text.heading(QStringLiteral("Certificates"), QStringLiteral("brought by the token itself; they prove nothing"));
        std::vector<Line> rows;
        for (const Detail &detail : certificates)
            rows.push_back({{detail.title, Style::Soft}, {shortened(detail.text)}});
        text.table(rows, 2);
    }
    if (!inspection.companions.empty())
        text.heading(QStringLiteral("Companions"), QStringLiteral("of the same input"));
    for (const Companion &companion : inspection.companions) {
        text.line(
            {{companion.fits ? QStringLiteral("fits") : QStringLiteral("does not fit"), companion.fits ? Style::Ok : Style::Fail},
                {QStringLiteral(": %1, %2")
                        .arg(companion.kind,
                            companion.token > 0 ? QStringLiteral("token %1").arg(companion.token) : QStringLiteral("beside the token"))}},
            2);
        for (const QString &failure : companion.failures)
            text.line({{QStringLiteral("✗ "), Style::Fail}, {failure}}, 4);
        for (const QString &open : companion.unchecked)
            text.line({{QStringLiteral("? "), Style::Soft}, {open}}, 4);
    }
}

void writeSignaturesText(TextWriter &text, const jose::Verification &verification, const jose::Token &token)
{
    std::vector<Line> rows;
    for (std::size_t i = 0; i < verification.signatures.size(); ++i) {
        const jose::Verification &one = verification.signatures[i];
        const QString alg = i < token.signatures.size() ? token.signatures[i].alg() : QString();
        rows.push_back({{QStringLiteral("signature %1").arg(i + 1), Style::Soft}, {shortened(alg)},
            {QString::fromUtf8(jose::wordOf(one.verdict)), one.verdict == jose::Verification::Verdict::Valid ? Style::Ok : Style::Fail},
            {one.message, Style::Soft}});
    }
    text.table(rows, 2);
}

} // namespace jotscope::report
