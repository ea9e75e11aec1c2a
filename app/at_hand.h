// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "capture/sighting.h"
#include "diagnosis/judgement.h"
#include "report/inspection.h"

#include <memory>

namespace jotscope {

/// What tokens are judged with when nobody is asked: the environments with their keys, as they stood when this was taken. A value: any
/// thread may use it.
struct AtHand {
    std::vector<diagnosis::EnvironmentEvidence> environments; ///< no token was held to them yet
    QString presented;                                        ///< as Evidence::presented
    QDateTime now;                                            ///< as Evidence::now
    QByteArray serviceAnswer;                                 ///< outranks what was captured; empty: none was given
    jose::Opening opening;
    jose::Given given;
};

/// As Inspector::inspectOffline(), in any thread.
report::Inspection inspectAtHand(const AtHand &hand, const capture::Sighting &sighting);

/// A token, and what a list tells of it.
struct Judged {
    jose::Token token;
    std::optional<jose::Token> inside; ///< as jose::Inside::read
    diagnosis::Judgement judgement;

    const jose::Token &read() const { return inside ? *inside : token; } ///< whose claims are told
};

/// Many tokens, one after the other, in one thread: the verdict that Inspector::inspectOffline() has, in a small part of its time, since
/// nothing is put into words.
class Judging {
public:
    explicit Judging(std::shared_ptr<const AtHand> hand);
    Judged judge(const capture::Sighting &sighting);

private:
    std::shared_ptr<const AtHand> m_hand;
    diagnosis::Evidence m_evidence; ///< of the token before: what stays the same is not copied anew
    std::vector<keys::KeySet> m_keys;
};

} // namespace jotscope
