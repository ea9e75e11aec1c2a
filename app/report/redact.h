// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/clean.h"
#include "report/inspection.h"

namespace jotscope::report {

/// Removes what must not leave. Signature: token signatures cut wherever a token stands, secrets masked. Identity: personal values become
/// stable labels too ("subject-1"), one person one label within this object. Secrets go in every mode, also in None.
class Redactor {
public:
    explicit Redactor(Redaction redaction) { m_known.redaction = redaction; }

    /// A secret that the evidence itself does not hold (a credential): never written, in any mode and form.
    void hide(const QByteArray &secret) { m_secrets.push_back(secret); }
    /// Identity: this claim stays as it is, or goes although it is harmless.
    void keepClaim(const QString &name) { m_known.keptClaims.insert(name); }
    void removeClaim(const QString &name) { m_known.droppedClaims.insert(name); }

    /// These labels stand for other people already: nobody gets them anew.
    void reserve(const QStringList &labels) { m_known.pseudonyms.reserve(labels); }

    /// A copy of the inspection in which nothing is left to hide: token text, claims, exchanges, reasons, comparisons.
    Inspection redact(const Inspection &inspection);
    /// Only what a short section tells: verdict, answer and facts. The labels are those that redact() would give.
    Inspection redactInBrief(const Inspection &inspection);
    /// English, what was removed so far: "signature, 64 bytes", "3 identities".
    QStringList removed() const;

private:
    Inspection redactAs(const Inspection &inspection, bool isBrief);
    Inspection redactOnce(const Inspection &inspection, bool isBrief);
    void learn(const Inspection &inspection, Scrub &scrub);
    void learnSecrets(const diagnosis::Evidence &evidence, Scrub &scrub);
    void keepValues(const json::Value &value, bool isKept);
    void learnPeople(const Inspection &inspection, Scrub &scrub);
    void learnLookup(const directory::Lookup &lookup, Scrub &scrub);
    void hideOne(const QString &value, const char *kind, Scrub &scrub, const QString &claim = {});
    void learnSpellings(Scrub &scrub);
    void learnAddresses(const QString &text, Scrub &scrub);
    void learnMessage(const QByteArray &whole, Scrub &scrub);
    enum class From { Token, Record, Message };
    void learnValues(const json::Value &value, const QString &name, From from, const char *forced, Scrub &scrub);

    Known m_known;
    std::vector<QByteArray> m_secrets;
    QStringList m_spelledOtherwise; ///< values of this inspection whose other spellings go too
    QStringList m_credentials;      ///< references of secrets, never secrets
    bool m_recordedLabels = false;  ///< an inspection came with identities removed
    int m_signatures = 0;
    qsizetype m_signatureBytes = 0;
};

} // namespace jotscope::report
