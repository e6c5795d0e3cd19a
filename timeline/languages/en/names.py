"""English given names and what they are shortened to. A table only: short form | the names that it may be short for."""

from __future__ import annotations

SHORT = """
Abby | Abigail
Al | Albert Alan Alfred
Alex | Alexander Alexandra
Andy | Andrew
Barb | Barbara
Becky | Rebecca
Ben | Benjamin
Bernie | Bernard
Bert | Albert Robert Herbert
Beth | Elizabeth
Betty | Elizabeth
Bill | William
Billy | William
Bob | Robert
Bobby | Robert
Cathy | Catherine
Charlie | Charles
Chris | Christopher Christine Christian
Chuck | Charles
Cindy | Cynthia
Dan | Daniel
Danny | Daniel
Dave | David
Deb | Deborah
Debbie | Deborah
Dick | Richard
Don | Donald
Doug | Douglas
Drew | Andrew
Ed | Edward Edwin Edmund
Eddie | Edward Edwin
Fred | Frederick Alfred
Gabe | Gabriel
Gene | Eugene
Gerry | Gerald Gerard
Greg | Gregory
Hank | Henry
Harry | Henry Harold
Jack | John
Jake | Jacob
Jamie | James
Jeff | Jeffrey Geoffrey
Jen | Jennifer
Jenny | Jennifer
Jerry | Gerald Jerome
Jim | James
Jimmy | James
Joe | Joseph
Joey | Joseph
Johnny | John
Jon | Jonathan
Josh | Joshua
Kate | Katherine Catherine
Kathy | Katherine Kathleen
Katie | Katherine
Ken | Kenneth
Kim | Kimberly
Larry | Lawrence Laurence
Len | Leonard
Liz | Elizabeth
Lizzie | Elizabeth
Maggie | Margaret
Mandy | Amanda
Marty | Martin
Matt | Matthew
Meg | Margaret
Mick | Michael
Mickey | Michael
Mike | Michael
Mitch | Mitchell
Nate | Nathan Nathaniel
Ned | Edward
Nick | Nicholas
Pam | Pamela
Pat | Patrick Patricia
Patty | Patricia
Peggy | Margaret
Pete | Peter
Phil | Philip Phillip
Ray | Raymond
Rick | Richard Frederick
Rob | Robert
Robbie | Robert
Ron | Ronald
Ronnie | Ronald
Russ | Russell
Sam | Samuel Samantha
Sandy | Sandra Alexander
Stan | Stanley
Steve | Stephen Steven
Sue | Susan Suzanne
Susie | Susan
Ted | Edward Theodore
Terry | Terence Theresa
Theo | Theodore
Tim | Timothy
Tom | Thomas
Tommy | Thomas
Toni | Antonia
Tony | Anthony
Val | Valerie
Vicky | Victoria
Vince | Vincent
Walt | Walter
Will | William
Zach | Zachary
"""
