// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/completion.h"

#include "cli/usage.h"

namespace jotscope::cli {

namespace {

struct Argument {
    QByteArrayList names; ///< "--report"; none of what stands without a name
    QByteArray about;
    QByteArray value;     ///< "FILE"; empty of a flag
    QByteArrayList words; ///< its values, where they are few
    bool isRepeated = false;

    bool isFile() const { return value.contains("FILE"); }
};

struct Verb {
    QByteArray name;
    QByteArray about;
    std::vector<Argument> options;
    QByteArrayList words; ///< of what stands without a name; empty: files
};

Argument argumentOf(const CLI::Option &option)
{
    Argument argument;
    for (const std::string &name : option.get_snames())
        argument.names += "-" + QByteArray::fromStdString(name);
    for (const std::string &name : option.get_lnames())
        argument.names += "--" + QByteArray::fromStdString(name);
    argument.about = QByteArray::fromStdString(option.get_description());
    if (option.get_items_expected_max() > 0)
        argument.value = QByteArray::fromStdString(option.get_option_text());
    const QByteArray type = QByteArray::fromStdString(option.get_type_name());
    if (type.contains('|'))
        argument.words = type.mid(type.indexOf(':') + 1).split('|');
    argument.isRepeated = option.get_items_expected_max() > 1;
    return argument;
}

std::vector<Verb> describedVerbs(const CLI::App &app)
{
    std::vector<Verb> verbs;
    for (const CLI::App *verb : verbsOf(app)) {
        verbs.push_back({QByteArray::fromStdString(verb->get_name()), QByteArray::fromStdString(verb->get_description()), {}, {}});
        for (const CLI::Option *option : verb->get_options()) {
            if (option->get_positional())
                verbs.back().words = argumentOf(*option).words;
            else
                verbs.back().options.push_back(argumentOf(*option));
        }
    }
    return verbs;
}

QByteArray namesOf(const std::vector<Verb> &verbs)
{
    QByteArrayList names;
    for (const Verb &verb : verbs)
        names += verb.name;
    return names.join(' ');
}

QByteArray inQuotes(QByteArray text, const char *quote)
{
    return '\'' + text.replace("'", quote) + '\'';
}

QByteArray forBash(const std::vector<Verb> &verbs)
{
    QByteArray values;
    QByteArray names;
    for (const Verb &verb : verbs) {
        QByteArrayList options;
        for (const Argument &option : verb.options) {
            options += option.names;
            const QByteArray pattern = verb.name + ':' + option.names.join("|" + verb.name + ':');
            if (!option.value.isEmpty())
                values += "        " + pattern + ") words='" + option.words.join(' ') + "' is_value=1 ;;\n";
        }
        names += "        " + verb.name + ":*) words='" + options.join(' ') + "' others='" + verb.words.join(' ') + "' ;;\n";
    }
    return "# bash completion for jotscope-cli\n"
           "_jotscope_cli() {\n"
           "    local current=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]} verb= words= others= is_value=\n"
           "    [ \"$COMP_CWORD\" -gt 1 ] && verb=${COMP_WORDS[1]}\n"
           "    case $verb:$before in\n"
        + values + "    esac\n    [ -n \"$is_value\" ] || case $verb: in\n        :) words='" + namesOf(verbs)
        + " --help --version' others=$words ;;\n" + names
        + "    esac\n"
          "    [ -n \"$is_value\" ] || [ \"${current#-}\" != \"$current\" ] || words=$others\n"
          "    COMPREPLY=($(compgen -W \"$words\" -- \"$current\")) # nothing: files\n"
          "}\n"
          "complete -o bashdefault -o default -F _jotscope_cli jotscope-cli\n";
}

QByteArray zshArgument(const Argument &option, const QByteArray &name)
{
    QByteArray about = option.about;
    about.replace('[', "\\[").replace(']', "\\]").replace(':', "\\:");
    QByteArray told
        = (option.isRepeated ? "*" : "") + name + (option.value.isEmpty() || !name.startsWith("--") ? "" : "=") + '[' + about + ']';
    if (!option.value.isEmpty())
        told += ':' + QByteArray(option.value).replace(':', "\\:") + ':'
            + (!option.words.isEmpty() ? '(' + option.words.join(' ') + ')' : QByteArray(option.isFile() ? "_files" : " "));
    return inQuotes(told, "'\\''");
}

QByteArray forZsh(const std::vector<Verb> &verbs)
{
    QByteArray names;
    QByteArray cases;
    for (const Verb &verb : verbs) {
        names += "    " + inQuotes(verb.name + ':' + verb.about, "'\\''") + '\n';
        cases += "    " + verb.name + ") _arguments -s";
        for (const Argument &option : verb.options) {
            for (const QByteArray &name : option.names)
                cases += " \\\n        " + zshArgument(option, name);
        }
        cases += " \\\n        '*: :" + (verb.words.isEmpty() ? QByteArray("_files") : '(' + verb.words.join(' ') + ')') + "' ;;\n";
    }
    return "#compdef jotscope-cli\n"
           "local -a verbs=(\n"
        + names
        + ")\n"
          "if (( CURRENT == 2 )); then\n"
          "    _describe verb verbs\n"
          "    return\n"
          "fi\n"
          "shift words\n"
          "(( CURRENT-- ))\n"
          "case $words[1] in\n"
        + cases + "esac\n";
}

QByteArray forFish(const std::vector<Verb> &verbs)
{
    QByteArray told = "# fish completion for jotscope-cli\n";
    const auto text = [](QByteArray words) { return inQuotes(words.replace('\\', "\\\\"), "\\'"); };
    for (const Verb &verb : verbs) {
        told += "complete -c jotscope-cli -n __fish_use_subcommand -f -a " + verb.name + " -d " + text(verb.about) + '\n';
        const QByteArray here = "complete -c jotscope-cli -n '__fish_seen_subcommand_from " + verb.name + "'";
        if (!verb.words.isEmpty())
            told += here + " -f -a " + text(verb.words.join(' ')) + '\n';
        for (const Argument &option : verb.options) {
            told += here;
            for (const QByteArray &name : option.names)
                told += name.startsWith("--") ? " -l " + name.sliced(2) : " -s " + name.sliced(1);
            if (!option.value.isEmpty())
                told += option.isFile() ? QByteArray(" -r -F") : " -x -a " + text(option.words.join(' '));
            told += " -d " + text(option.about) + '\n';
        }
    }
    return told;
}

using Write = QByteArray (*)(const std::vector<Verb> &verbs);
constexpr std::pair<std::string_view, Write> writers[] = {{"bash", &forBash}, {"zsh", &forZsh}, {"fish", &forFish}};

} // namespace

const std::vector<std::string> &shells()
{
    static const std::vector<std::string> all = [] {
        std::vector<std::string> names;
        for (const auto &[name, write] : writers)
            names.emplace_back(name);
        return names;
    }();
    return all;
}

QByteArray completionFor(const std::string &shell, const CLI::App &app)
{
    const auto row = std::ranges::find_if(writers, [&shell](const auto &one) { return one.first == shell; });
    return row == std::end(writers) ? QByteArray() : row->second(describedVerbs(app));
}

} // namespace jotscope::cli
