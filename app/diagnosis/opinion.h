// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagnosis/facts.h"

namespace jotscope::diagnosis {

/// How much one piece of evidence says about one cause.
enum class Weight {
    Proves,   ///< evidence that the cause's row lists as confirming
    Suggests, ///< makes it likely
    Allows,   ///< makes it possible
    Against,  ///< speaks against it and settles nothing
    RulesOut,
};

struct Opinion {
    QString cause;
    Weight weight = Weight::Allows;
    Reason reason;
};

/// What the rules have to say, in their order.
class Opinions {
public:
    void add(Weight weight, const char *cause, const QString &text, const Source &source = {});
    void prove(const char *cause, const QString &text, const Source &source = {}) { add(Weight::Proves, cause, text, source); }
    void suggest(const char *cause, const QString &text, const Source &source = {}) { add(Weight::Suggests, cause, text, source); }
    void allow(const char *cause, const QString &text, const Source &source = {}) { add(Weight::Allows, cause, text, source); }
    void oppose(const char *cause, const QString &text, const Source &source = {}) { add(Weight::Against, cause, text, source); }
    void ruleOut(const char *cause, const QString &text, const Source &source = {}) { add(Weight::RulesOut, cause, text, source); }
    const std::vector<Opinion> &all() const { return m_all; }

private:
    std::vector<Opinion> m_all;
};

/// One small pure function for one piece of evidence.
using Rule = void (*)(const Facts &facts, Opinions &opinions);

const std::vector<Rule> &answerRules();      ///< whether the answer is about the user at all
const std::vector<Rule> &tokenRules();       ///< signature, time, kind of token
const std::vector<Rule> &insideRules();      ///< what was decrypted or disclosed
const std::vector<Rule> &environmentRules(); ///< where the token belongs
const std::vector<Rule> &userRules();        ///< states of the record, absence
const std::vector<Rule> &identityRules();    ///< the same person elsewhere, another person here
const std::vector<Rule> &historyRules();     ///< sessions, times, answers that change
const std::vector<Rule> &serviceRules();     ///< what the failing service said

Source fromClaim(const QString &claim);
Source fromStep(Step step);
Source fromRequest(int number);
Source fromRequest(const Place &place, const directory::Question *question);

} // namespace jotscope::diagnosis
