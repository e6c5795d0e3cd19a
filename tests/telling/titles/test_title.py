"""The title of an event: what is left out, what is put first, where it is cut."""

from __future__ import annotations

import pytest

from timeline.extract import extract
from timeline.languages import language
from timeline.settings import Settings
from timeline.telling.titles.wording import LONGEST, shortened

PROSE = language("en").prose


def titles(text: str) -> list[str]:
    return [entry.title for entry in extract(text, published="2023-04-12").entries]


BEGINS = [
    ("Reuters said the plant closed in June 2020.", "The plant closed"),
    ("Reuters said on Tuesday that the plant had closed.", "Reuters said on Tuesday that the plant had closed"),
    ("Sales fell, the bank reported on Monday.", "Sales fell, the bank reported"),
    ("In 1911, his biographer tells us, he met the tsar.", "He met the tsar"),
    ("It fell in May 2020, the bank said, and rose in June 2020.", "It fell"),
    ("Even though he was ill last week, the pope travelled.", "He was ill"),
    ("BONN _ The alliance took in three states on Friday.", "The alliance took in three states"),
    ("He led the 1992 protests.", "He led the 1992 protests"),
    ("Despite the rain, the fair opened in May 2020.", "The fair opened"),
    ("That was the only error in 2022.", "That was the only error"),
    ("Born in May 1954 in Linz, Ada Holt grew up in Graz.", "Ada Holt born in May 1954 in Linz"),
    ("When the post fell vacant in 1990, Holt applied.", "When the post fell vacant in 1990, Holt applied"),
    ("Hoping that it would hold, the crew, who were tired, left the dam in 2019.", "The crew, who were tired, left the dam"),
    ("\"We sold the yard,\" said Ada Holt on Monday.", "Ada Holt: We sold the yard"),
    ("\"The yard will close,\" Ada Holt said on Monday.", "Ada Holt said: The yard will close"),
    ("The mayor, speaking in Graz on Monday, said no.", "The mayor, speaking in Graz on Monday, said no"),
    ("The inn, whose roof burned down in 2019, was shut.", "The inn, whose roof burned down in 2019, was shut"),
    ("Two were killed and five hurt when a bus overturned near Lyon on Monday.", "Two were killed and five hurt when a bus overturned near Lyon"),
    ("- Old Viewer: released in May 2021", "Old Viewer: released"),
    ("Mary Leigh (born 3 June 1951 in Leeds) is a potter.", "Mary Leigh born 3 June 1951 in Leeds"),
    ("Anton Rau (7 May 1890 – 3 November 1958) was a painter.", "Anton Rau [born]"),
    ("The 1998 final was won by Graz.", "The 1998 final was won by Graz"),
    ("They campaigned for the elections due on 3 June 2023.", "The elections"),
    ("She left the yard in 1962 when she was four.", "She left the yard in 1962 when she was four"),
]
FETCHED = [
    ("She knew the factory that closed in May 2020.", "The factory closed"),
    ("They paid for the $728 million deal that took place in 1988.", "The $728 million deal took place"),
    ("Ada Holt, who joined the yard in 2001, has left.", "Ada Holt joined the yard"),
    ("Ada Holt, who joined the yard in 2001, left it in 2009.", "Ada Holt, who joined the yard in 2001, left it"),
    ("There was little love for Holt, a clerk who left the yard in 2009.", "Holt left the yard"),
    ("Holt is a clerk who joined the yard in 2001.", "Holt is a clerk who joined the yard"),
    ("The yard lies near mills in the hills, which were sold in 1990.", "The yard lies near mills in the hills, which were sold"),
    ("The mill opened in 1987 and was sold in 1990.", "The mill was sold"),
    ("The books were printed in Graz and removed in 2020.", "The books were printed in Graz and removed"),
    ("He praised the horn which the smith patented in 1846.", "He praised the horn which the smith patented"),
    ("A yard built in 1920 by monks was sold.", "A yard built in 1920 by monks"),
    ("Police showed a man holding a flag on Monday.", "Police showed a man holding a flag"),
    ("The board called for a vote to be held next May.", "A vote to be held"),
]
STAYS = [
    ("The memorandum, distributed last May to bankers, was long.", "The memorandum distributed last May to bankers"),
    ("The last eruption was in 1990.", "The last eruption was in 1990"),
    ("She came home late on Monday.", "She came home late on Monday"),
    ("His stay during 1990 was good for the town.", "His stay during 1990 was good for the town"),
    ("The count (in full) was done in May 2020 and the roof was mended.", "The count was done"),
    ("He was fined three times: in 1852, 1873, and 1877.", "He was fined three times"),
    ("- 1995: In 1995, his face was on a coin.", "His face was on a coin"),
    ("- 21 October 2021 (103 minutes): Too many calls", "Too many calls"),
    ("Holt praised the yard in 1842, but despite her praise, it never grew.", "Holt praised the yard"),
    ("The old and new yards shut in 2010, and the shops in Graz and two bars in Linz closed.", "The old and new yards shut"),
]


@pytest.mark.parametrize("text, title", BEGINS)
def test_a_title_begins_at_the_subject_of_its_clause(text: str, title: str) -> None:
    assert titles(text)[0] == title


@pytest.mark.parametrize("text, title", FETCHED)
def test_a_subject_that_stands_elsewhere_is_put_first_where_it_is_sure(text: str, title: str) -> None:
    assert title in titles(text)


@pytest.mark.parametrize("text, title", STAYS)
def test_a_phrase_is_left_out_at_an_edge_only(text: str, title: str) -> None:
    assert titles(text)[0] == title


@pytest.mark.parametrize(
    "text, title",
    [
        ("Sales fell in 1998 and 1999", "Sales fell"),
        ("Rain fell in June & August 1967", "Rain fell"),
    ],
)
def test_a_list_of_times_is_left_out_whole(text: str, title: str) -> None:
    assert titles(f"{text}.") == [title, title]


@pytest.mark.parametrize(
    "words, last",
    [
        ("The ministry of trade and the heads of nine of the ten largest banks and of two of the unions met the new chair, Anna Weber, in Bonn", "chair"),
        ("The regional committee for water and roads in the north agreed last to buy some new pumps and pipes from a firm for 10,000 crowns each", "firm"),
        ("The regional committee for water and roads in the north agreed last to buy some new pumps and pipes from one at $25 million at once", "one"),
    ],
)
def test_a_title_is_never_cut_inside_a_name_or_between_a_number_and_its_unit(words: str, last: str) -> None:
    title = shortened(PROSE, words)
    assert len(title) <= LONGEST
    assert title.endswith(f" {last}…")


def test_no_title_is_empty() -> None:
    assert all(titles("Until this week. In 2018. Yesterday, he said. \"In May 2020,\" she said."))


def test_a_stop_behind_an_era_without_stops_ends_the_sentence() -> None:
    assert titles("The hill had been held by Thrace since 513 BC. Aridon was king.") == ["The hill had been held by Thrace"]


def test_what_breaks_a_long_clause_before_its_verb_is_left_out() -> None:
    text = (
        "Officials who watch the old port said on Thursday that the yard, through its offices in Bonn and Graz, has been pushing hard "
        "to settle the quarrel over the mill."
    )
    assert titles(text)[0].startswith("Officials who watch the old port said on Thursday that the yard has been pushing hard to settle")


def test_a_name_begins_at_its_owner_past_a_short_title() -> None:
    assert titles("Smith Bakery's Mr. Doyle, who joined in 2003, left.")[-1] == "Smith Bakery's Mr. Doyle joined"


def test_they_are_the_several_who_tell_it_and_not_where_they_are() -> None:
    assert titles("The boy's relatives in Linz said they would sell the mill by 14 May.") == ["The boy's relatives in Linz said they would sell the mill"]
    assert titles("The boy's relatives in Linz said it would be sold by 14 May.") == ["The boy's relatives in Linz said it would be sold"]


@pytest.mark.parametrize(("text", "title"), [
    ("The owner of Linz Steel, who was born in 1960, left.", "The owner of Linz Steel was born"),
    ("The appointment of Holt, who joined in 2001, failed.", "Holt joined"),
    ("The lawyer of Adam Holt, who joined in 2001, failed.", "Adam Holt joined"),
])  # fmt: skip
def test_who_is_a_person(text: str, title: str) -> None:
    assert titles(text) == [title]


def test_the_clause_behind_an_adverbial_one_has_its_own_subject_without_a_comma_too() -> None:
    assert titles("When the war ended in 1945 the yard was rebuilt.") == ["When the war ended in 1945 the yard was rebuilt"]
    assert titles("When the war ended the yard was rebuilt in 1946.") == ["The yard was rebuilt"]


OPENED = [
    ("It was in May 2019 that Lena left the choir.", "Lena left the choir"),
    ("According to the port's head, Karl Abel, the new lock opened in May 2019.", "The new lock opened"),
    ("An estimated 4,000 boats sank in May 2019.", "An estimated 4,000 boats sank"),
    ("In the year ended 30 June, the guild lost two boats in May 2019.", "The guild lost two boats"),
    ("By the 9 March closing date, twelve bids had reached the clerk.", "Twelve bids had reached the clerk"),
    ("On 4 May 2019, the last day of the fair, the wheel broke.", "The wheel broke"),
    ("Citing fog, ice and wind, the pilots closed the strait on 3 May 2020.", "The pilots closed the strait"),
    ("Rather than pay, the guild closed its hall in May 2019.", "The guild closed its hall"),
    ("Barely legal fireworks at the port hurt two children on 3 May 2020.", "Barely legal fireworks at the port hurt two children"),
    ("This day, in the life of the port, will be long.", "This day, in the life of the port, will be long"),
    ("You may leave, in which case the room is free from 3 May 2023.", "The room is free"),
    ("As soon as Lena and Karl left the port on 3 May 2020, it rained.", "As soon as Lena and Karl left the port on 3 May 2020, it rained"),
]
BELONGS = [
    ("Snag, a chain of inns founded in 2011 by Karl Abel, is shut.", "Snag, a chain of inns founded in 2011 by Karl Abel, is shut"),
    ("Lena praised Snag, an inn founded by Karl Abel in 2011.", "Snag founded by Karl Abel"),
    ("They spoke of who should sing, a topic that was raised in May 2019.", "They spoke of who should sing, a topic that was raised"),
    ("The guards held three Swedes and a Finn who were searched in May 2019.", "Three Swedes and a Finn were searched"),
    ("Many of the bells that were cast in 1740 have cracked.", "Many of the bells were cast"),
    ("Lena Roth, 54, who left the choir in 2011, sings again.", "Lena Roth left the choir"),
    ("Lena Roth, of Graz, who left the choir in 2011, sings again.", "Lena Roth left the choir"),
    ("The choir, based in Graz, which was founded in 1904, sings.", "The choir, based in Graz, which was founded in 1904, sings"),
    ("The rehearsals in Graz that began on 3 May 2020 went on.", "The rehearsals in Graz began"),
    ("They spoke of the siege of Graz, which ended in 1532.", "The siege of Graz ended"),
    ("The old lock (which was blown up in May 1945) leaks.", "The old lock was blown up in May 1945"),
    ("He meant to hurt her, which could cost him his post in 2024.", "He meant to hurt her, which could cost him his post"),
    ("They won a prize, which they gave away, and the vote in May 2019.", "They won a prize, which they gave away, and the vote"),
    ("The pilots of the boat on the lake, which were hurt in May 2019, went home.", "The pilots of the boat on the lake were hurt"),
    ("The boats that Lena's pilot lost in May 2019 are old.", "The boats that Lena's pilot lost in May 2019 are old"),
    ("The pilot, whose ageing crew will retire in May 2024, sails on.", "The pilot, whose ageing crew will retire in May 2024, sails on"),
]
TOLD = [
    ("The pilot told us Lena's kite had crashed in 2009.", "Lena's kite had crashed"),
    ("The pilot told clerks he was leaving in May 2024.", "He was leaving"),
    ("The court must decide whether the dam broke in 2014.", "The court must decide whether the dam broke"),
    ("Whether the dam broke in 2014 is not known.", "Whether the dam broke in 2014 is not known"),
    ("The village woke to the news that the dam had broken on 3 May 2020.", "The dam had broken"),
    ("The choir said plans to sell the organ were dropped in May 2019.", "Plans to sell the organ were dropped"),
    ("The choir said that plans to sell the organ were dropped in May 2019.", "Plans to sell the organ were dropped"),
    ("The captain, Lena Roth, said she would sail in May 2024.", "The captain, Lena Roth, said she would sail"),
    ("The captain, Lena Roth, said she had sailed in May 2019.", "She [Lena Roth] had sailed"),
    ("The port said it would shut in May 2024.", "The port said it would shut"),
    ("\"Our old pilot will sail on 3 May 2024,\" Lena Roth said.", "Lena Roth: Our old pilot will sail"),
    ("\"The end of my time is near: I leave in May 2024,\" Lena Roth said.", "Lena Roth: I leave"),
    ("\"Next May,\" she said, \"our choir will sing in Rome.\"", "Our choir will sing in Rome"),
    ("There is fear among the pilots that, in May 2024, the port would shut.", "The port would shut"),
    ("The pilot said the port, the oldest (by far), had not yet shut in May 2019.", "The port, the oldest, had not yet shut"),
    ("The pilot said that Karl, who sang, but had left the choir, had moved to Graz in May 2019.", "Karl, who sang, but had left the choir, had moved to Graz"),
    ("He left before his son, Karl, was born in July 2019.", "His son, Karl, was born"),
]
BESIDE = [
    ("She meant to see that boats could dock in the port but has sailed alone since May 2010.", "She has sailed alone"),
    ("The pilot had not sold the boat or left the port in May 2019.", "The pilot had not sold the boat or left the port"),
    ("Though she sang for her aunt, Lena, and left in May 2019, the choir went on.", "She left"),
    ("She sang in Rome in May 2001, losing a shoe in June 2001.", "She sang in Rome in May 2001, losing a shoe"),
    ("She sang in May 2001, losing a shoe in June 2001 and finding both in 2003.", "She sang in May 2001, finding both in 2003"),
    ("The boats are safe, with two crews trained in May 2019.", "Two crews trained"),
    ("The boats lie idle under rules announced by the port on 3 May 2020.", "The boats lie idle under rules announced by the port"),
    ("The guild elects a chair when Lena Roth steps down in May 2024.", "The guild elects a chair when Lena Roth steps down in May 2024"),
    ("Her love of boats that began when Lena moved to Graz in 1990 took her to sea.", "Lena moved to Graz"),
    ("She sang, as her mother had in 1950.", "She sang, as her mother had"),
    ("The regatta runs from 3 May to 9 May 2023.", "The regatta runs from 3 May to 9 May 2023"),
    ("They wept on a cold Christmas Day.", "They wept on a cold Christmas Day"),
]


@pytest.mark.parametrize("text, title", OPENED)
def test_what_opens_a_sentence_is_no_subject(text: str, title: str) -> None:
    assert title in titles(text)


@pytest.mark.parametrize("text, title", BELONGS)
def test_a_clause_is_told_of_the_noun_that_it_belongs_to(text: str, title: str) -> None:
    assert titles(text) == [title]


@pytest.mark.parametrize("text, title", TOLD)
def test_what_is_told_begins_behind_who_hears_it(text: str, title: str) -> None:
    assert titles(text) == [title]


@pytest.mark.parametrize("text, title", BESIDE)
def test_what_has_its_own_time_is_told_beside_the_rest(text: str, title: str) -> None:
    assert title in titles(text)


NAMED = [
    ("The count in the March 3 mayoral vote is done.", "The March 3 mayoral vote"),
    ("It is hard to praise the 2003 raid on Graz as a success.", "2003 raid on Graz"),
    ("He won with the help of the 2004 strike in which two men died.", "2004 strike in which two men died"),
    ("In May 2019, despite the fall of Graz in April 2019, the guard held out.", "Fall of Graz"),
    ("The last of them is the siege of Graz in 1809.", "Siege of Graz"),
    ("Their biggest test is the state and local elections in May and June 2019.", "State and local elections"),
    ("The case is heard with their verdict expected on 3 May 2024.", "Their verdict expected"),
    ("Friday's strike is the first since the war.", "Friday's strike is the first since the war"),
]


@pytest.mark.parametrize("text, title", NAMED)
def test_a_noun_with_its_own_time_names_its_event(text: str, title: str) -> None:
    assert title in titles(text)


@pytest.mark.parametrize("text", ["Her 2016 film promises won her a prize.", "He has kept the 2016 price."])
def test_a_thing_that_a_verb_is_named_after_is_no_event(text: str) -> None:
    assert not any(title.lower().startswith("2016") for title in titles(text))


def test_a_title_is_not_cut_inside_a_clause_before_its_verb() -> None:
    text = (
        "The old guild of pilots in the northern port of Graz was praised on Friday by the two mayors, who, with the help of some of the "
        "younger clerks of the town and the sons of the owners, paid for a new mast."
    )
    assert titles(text)[0] == "The old guild of pilots in the northern port of Graz was praised on Friday by the two mayors…"


def test_a_title_that_would_be_cut_before_what_its_phrase_dates_goes_on_there() -> None:
    text = (
        "The pilot had a long and happy run through the ranks of the guild of the northern port in the last two years, "
        "ending with the fall of her rival a week ago."
    )
    assert "The pilot had a long and happy run… ending with the fall of her rival a week ago" in titles(text)


def test_a_name_that_only_heads_a_sentence_stands_for_no_pronoun() -> None:
    assert titles("Trouble brewed in Graz. He left on 3 May 2019.") == ["He left"]


def test_two_participles_go_with_one_noun() -> None:
    text = "Guards found the pilot's torn and faded coat on 3 May 2019."
    assert titles(text) == ["Guards found the pilot's torn and faded coat"]


def test_what_opens_a_sentence_with_a_noun_in_ing_is_no_event() -> None:
    assert titles("In heavy trading on the Graz exchange on 3 May 2019, boats rose.") == ["Boats rose"]


@pytest.mark.parametrize("text", ["Kay, Berg and Holt left on 3 May 2019", "Kay, who was ill, left on 3 May 2019", "Mills and bars closed on 3 May 2019"])
def test_a_stop_at_the_end_changes_no_title(text: str) -> None:
    assert titles(text) == titles(f"{text}.")


@pytest.mark.parametrize("text", [
    ", ".join(f"the {1900 + n % 100} election" for n in range(120)), "Friday's vote in Grel; " * 300, "( according to us meeting.",
])  # fmt: skip
def test_texts_without_stops_have_their_entries_in_every_sentence_too(text: str) -> None:
    assert all(entry.title for entry in extract(text, published="2023-04-12", settings=Settings(all_events=True)).entries)


def test_a_list_of_those_who_did_it_is_no_aside() -> None:
    text = "Gonzo, his wife, his small half-brother, a dozen pupils and some of the old pilots of the port planned to sail for Graz on 3 May 2024."
    assert titles(text)[0].startswith("Gonzo, his wife, his small half-brother, a dozen pupils and")
